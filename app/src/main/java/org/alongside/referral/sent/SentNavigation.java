package org.alongside.referral.sent;

import java.util.List;
import org.alongside.page.Navigation;
import org.alongside.part.Link;
import org.alongside.referral.Refers;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads to what was sent; for those who also receive it is called so. */
@Component
@Order(15)
class SentNavigation implements Navigation {

    @Override
    public List<Link> of(Viewer viewer) {
        if (!Refers.may(viewer)) {
            return List.of();
        }
        return List.of(new Link(title(viewer), SentList.PATH));
    }

    /** Advisers send on what came to them; to referrers these are their referrals. */
    static String title(Viewer viewer) {
        return Refers.advises(viewer) ? "Sent on" : "Referrals";
    }
}
