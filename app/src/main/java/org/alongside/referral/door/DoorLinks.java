package org.alongside.referral.door;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.partnership.Partnership;
import org.alongside.partnership.Partnerships;
import org.alongside.referral.route.Closed;
import org.alongside.referral.route.OpenDays;
import org.alongside.servicemodel.Referring;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The links a coordinator keeps for the partnership, and an agency's administrator for its teams. */
@Component
public class DoorLinks {

    /** When and by whom a link was made. */
    public record Made(Instant at, String by) {}

    /** A team, with its live link if it has one. */
    public record Team(UUID id, String name, UUID agency, String agencyName, Optional<Made> link) {}

    /**
     * All that the viewer keeps; self is there for a coordinator where the pathway lets people refer themselves.
     *
     * @param ended why no link leads anywhere any more; before the first day they may be made
     */
    public record Kept(boolean byLink, boolean bySelf, List<Team> teams, Optional<Made> self, Optional<Closed> ended) {}

    private final DoorLinkTable table;
    private final Partnerships partnerships;
    private final OpenDays openDays;
    private final Trail trail;

    DoorLinks(DoorLinkTable table, Partnerships partnerships, OpenDays openDays, Trail trail) {
        this.table = table;
        this.partnerships = partnerships;
        this.openDays = openDays;
        this.trail = trail;
    }

    public static boolean may(Viewer viewer) {
        return viewer instanceof Viewer.Member
                && (viewer.has(Role.COORDINATOR) || viewer.has(Role.AGENCY_ADMINISTRATOR));
    }

    @Transactional
    public Kept kept() {
        demand();
        var partnership = partnerships.seen(CurrentViewer.member().partnership());
        var all = CurrentViewer.get().has(Role.COORDINATOR);
        return new Kept(
                byLink(partnership),
                all && bySelf(partnership),
                table.teams(all),
                table.self(),
                openDays.closed(partnership.id()).filter(closed -> closed.last().isPresent()));
    }

    /** The team, if the viewer keeps its link. */
    Team team(UUID id) {
        demand();
        return table.teams(CurrentViewer.get().has(Role.COORDINATOR)).stream()
                .filter(team -> team.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void demand() {
        if (!may(CurrentViewer.get())) {
            trail.appendApart(Act.DENIED, "door_link", null, Map.of("because", "role"));
            throw new NotFound();
        }
    }

    static boolean byLink(Partnership partnership) {
        return partnership
                .design()
                .filter(design -> design.referring().how().contains(Referring.How.LINK))
                .isPresent();
    }

    static boolean bySelf(Partnership partnership) {
        return partnership
                .design()
                .filter(design -> design.referring().who().contains(Referring.Who.SELF))
                .isPresent();
    }
}
