package org.alongside.agency;

import java.util.List;
import java.util.UUID;
import org.alongside.servicemodel.ServiceModel;

/** An agency that works in a partnership, with how many people and teams it has. */
public record Agency(
        UUID id,
        UUID partnership,
        String name,
        ServiceModel.Kind kind,
        String partnershipName,
        int people,
        int administrators,
        int teams) {

    /** A team and how many are in it. */
    public record Team(UUID id, UUID agency, String agencyName, UUID partnership, String name, int people) {}

    /** Somebody in a team. */
    public record Member(UUID person, String name) {}

    /** An agency with its teams. */
    public record Page(Agency agency, List<Team> teams, boolean endable) {
        public Page {
            teams = List.copyOf(teams);
        }
    }

    /** A team with those in it; whether the viewer may take them out. */
    public record TeamPage(Team team, List<Member> members, boolean staffed) {
        public TeamPage {
            members = List.copyOf(members);
        }
    }
}
