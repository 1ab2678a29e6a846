package org.alongside.referral.door;

import java.util.Optional;
import org.alongside.referral.refer.Asks;
import org.alongside.referral.refer.Offered;
import org.alongside.referral.route.Closed;

/** A door as its page shows it: under the name the partnership has outwards. */
public record DoorView(
        String partnership, String label, boolean self, Asks asks, Offered offered, Optional<Closed> closed) {

    DoorView(AtDoor.Open open) {
        this(
                open.partnership().outwardName(),
                open.link().label(),
                open.link().self(),
                open.asks(),
                open.offered(),
                open.closed());
    }
}
