package org.alongside.referral.refer;

import java.util.List;
import org.alongside.page.Navigation;
import org.alongside.part.Link;
import org.alongside.referral.Refers;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads referrers to the form, and advisers to the same form for those who come to them. */
@Component
@Order(5)
class ReferNavigation implements Navigation {

    @Override
    public List<Link> of(Viewer viewer) {
        if (viewer.has(Role.REFERRER)) {
            return List.of(new Link("Refer", "/refer"));
        }
        return Refers.advises(viewer) ? List.of(new Link("Take in", "/take-in")) : List.of();
    }

    @Override
    public List<Link> mainly(Viewer viewer) {
        if (viewer.has(Role.REFERRER)) {
            return List.of(new Link("Refer a patient", "/refer"));
        }
        return Refers.advises(viewer) ? List.of(new Link("Take in a client", "/take-in")) : List.of();
    }
}
