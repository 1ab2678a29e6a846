package org.alongside.people;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.authority.Authority;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts somebody who works in an agency into its teams and takes them out. Changes made by others meanwhile are kept.
 */
@Component
public class ChangeTeams {

    /** What changing came to. */
    public sealed interface Outcome {}

    public record Changed() implements Outcome {}

    /** Only the agency's administrator and the system's do; and only for those who work there. */
    public record NotAllowed() implements Outcome {}

    private final MembershipTable memberships;
    private final TeamMemberTable table;
    private final Trail trail;
    private final Supplier<UUID> ids;

    ChangeTeams(MembershipTable memberships, TeamMemberTable table, Trail trail, Supplier<UUID> ids) {
        this.memberships = memberships;
        this.table = table;
        this.trail = trail;
        this.ids = ids;
    }

    @Transactional
    public Outcome change(UUID person, UUID agency, Set<UUID> wanted) {
        if (!Authority.staffs(CurrentViewer.get(), agency)) {
            return new NotAllowed();
        }
        memberships.inTurn(person, agency);
        var work = memberships.person(person).stream()
                .flatMap(who -> who.works().stream())
                .filter(each -> each.agency().equals(agency) && !each.roles().isEmpty())
                .findFirst();
        if (work.isEmpty()) {
            return new NotAllowed();
        }
        for (var team : work.get().teams()) {
            change(person, work.get(), team, wanted.contains(team.id()));
        }
        return new Changed();
    }

    private void change(UUID person, Person.Work work, Person.Team team, boolean wanted) {
        if (wanted == team.in()) {
            return;
        }
        if (wanted) {
            table.join(ids.get(), person, work, team.id());
        } else {
            table.leave(person, team.id());
        }
        trail.append(
                Act.WROTE,
                "team_member",
                person,
                Map.of("change", wanted ? "joined" : "left", "team", team.id(), "agency", work.agency()));
    }
}
