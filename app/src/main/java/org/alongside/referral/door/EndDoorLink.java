package org.alongside.referral.door;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a link: whoever has it stands before a closed door from then on. */
@Component
public class EndDoorLink {

    private final DoorLinks links;
    private final DoorLinkTable table;
    private final Trail trail;

    EndDoorLink(DoorLinks links, DoorLinkTable table, Trail trail) {
        this.links = links;
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public void end(Optional<UUID> team) {
        links.demand();
        team.ifPresent(links::team);
        if (table.end(team.orElse(null))) {
            trail.append(Act.WROTE, "door_link", team.orElse(null), Map.of("change", "ended"));
        }
    }
}
