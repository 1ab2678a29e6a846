package org.alongside.referral.door;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the link of a team, or the one by which people refer themselves; the one before it ends. */
@Component
public class MakeDoorLink {

    private final DoorLinks links;
    private final DoorLinkTable table;
    private final Trail trail;
    private final Supplier<UUID> ids;

    MakeDoorLink(DoorLinks links, DoorLinkTable table, Trail trail, Supplier<UUID> ids) {
        this.links = links;
        this.table = table;
        this.trail = trail;
        this.ids = ids;
    }

    /**
     * The path of the link, told this once.
     *
     * @param team empty for people themselves, whose link the coordinator makes
     */
    @Transactional
    public String make(Optional<UUID> team) {
        var kept = links.kept();
        if (team.isPresent()
                ? !kept.byLink()
                : !kept.bySelf() || !CurrentViewer.get().has(Role.COORDINATOR)) {
            throw new NotFound();
        }
        var whose = team.map(links::team);
        table.end(team.orElse(null));
        var token = Token.fresh();
        var id = ids.get();
        table.insert(
                id, whose.orElse(null), whose.map(DoorLinks.Team::name).orElse("The person themselves"), token.hash());
        trail.append(Act.WROTE, "door_link", id, Map.of("change", "made"));
        return "/r/" + token.text();
    }
}
