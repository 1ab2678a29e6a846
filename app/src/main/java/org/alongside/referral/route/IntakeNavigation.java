package org.alongside.referral.route;

import java.util.List;
import org.alongside.page.Navigation;
import org.alongside.part.Link;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads those who state what an agency takes to it. */
@Component
@Order(70)
class IntakeNavigation implements Navigation {

    @Override
    public List<Link> of(Viewer viewer) {
        return IntakePages.may(viewer) ? List.of(new Link("Intake", "/intake", "What each agency takes")) : List.of();
    }

    @Override
    public boolean seldom(Viewer viewer) {
        return true;
    }
}
