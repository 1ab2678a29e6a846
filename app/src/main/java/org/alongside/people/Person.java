package org.alongside.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.part.Option;
import org.alongside.viewer.Role;
import org.jspecify.annotations.Nullable;

/** Somebody's page: where they work and worked, in which roles and teams. */
public record Person(UUID id, String name, String email, boolean administrator, List<Work> works) {

    public Person {
        works = List.copyOf(works);
    }

    /** What somebody is in an agency now: no role means that they have left. */
    public record Work(
            UUID agency,
            UUID partnership,
            String agencyName,
            String partnershipName,
            Set<Role> roles,
            List<Team> teams) {
        public Work {
            roles = Set.copyOf(roles);
            teams = List.copyOf(teams);
        }

        public String titles() {
            return roles.stream().sorted().map(Role::title).collect(Collectors.joining(", "));
        }

        public String teamNames() {
            return teams.stream().filter(Team::in).map(Team::name).collect(Collectors.joining(", "));
        }
    }

    /** A team of the agency, and whether the person is in it. */
    public record Team(UUID id, String name, boolean in) {
        public Option option() {
            return new Option(id.toString(), name);
        }
    }

    /** A role as it was given and, perhaps, ended. */
    public record Spell(
            Role role,
            String agency,
            Instant from,
            @Nullable String givenBy,
            @Nullable Instant until,
            @Nullable String endedBy) {}
}
