package org.alongside.referral.door;

import org.alongside.referral.refer.Asks;
import org.alongside.referral.refer.Offered;

/** A door as its page shows it: under the name the partnership has outwards. */
public record DoorView(String partnership, String label, boolean self, Asks asks, Offered offered) {

    DoorView(AtDoor.Open open) {
        this(open.partnership().outwardName(), open.link().label(), open.link().self(), open.asks(), open.offered());
    }
}
