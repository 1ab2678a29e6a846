package org.alongside.referral.presence;

import java.util.List;
import org.alongside.page.Today;
import org.alongside.part.Link;
import org.alongside.referral.Refers;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells referrers who is in the building, with a number to call; the nearest three. */
@Component
@Order(5)
class PresenceToday implements Today {

    private static final int MOST = 3;
    private static final String TODAY = "/rota/today";

    private final AdvisersIn advisersIn;

    PresenceToday(AdvisersIn advisersIn) {
        this.advisersIn = advisersIn;
    }

    @Override
    public List<Item> of(Viewer viewer) {
        if (!Refers.may(viewer) || !viewer.has(Role.REFERRER)) {
            return List.of();
        }
        return advisersIn.now().stream().limit(MOST).map(PresenceToday::item).toList();
    }

    private static Item item(Presence one) {
        var link =
                one.phone().isEmpty() ? new Link("Who is in today", TODAY) : new Link("Call " + one.phone(), one.tel());
        return new Item(1, "adviser in the building now: " + one.words(), link);
    }
}
