package org.alongside.referral.presence;

import java.util.List;
import org.alongside.page.Navigation;
import org.alongside.part.Link;
import org.alongside.referral.Refers;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where advisers say that they are in a building. */
@Component
@Order(30)
class PresenceNavigation implements Navigation {

    @Override
    public List<Link> of(Viewer viewer) {
        return Refers.advises(viewer) && !viewer.has(Role.COORDINATOR)
                ? List.of(new Link("In the building", PresencePages.PATH))
                : List.of();
    }
}
