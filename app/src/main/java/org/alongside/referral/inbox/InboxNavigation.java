package org.alongside.referral.inbox;

import java.util.List;
import org.alongside.page.Navigation;
import org.alongside.part.Link;
import org.alongside.referral.Refers;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The inbox, for those who decide about what arrives. */
@Component
@Order(10)
class InboxNavigation implements Navigation {

    @Override
    public List<Link> of(Viewer viewer) {
        return Refers.advises(viewer) ? List.of(new Link("Inbox", "/inbox")) : List.of();
    }
}
