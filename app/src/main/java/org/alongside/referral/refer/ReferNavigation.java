package org.alongside.referral.refer;

import java.util.List;
import org.alongside.page.Navigation;
import org.alongside.part.Link;
import org.alongside.referral.Refers;
import org.alongside.referral.route.OpenDays;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Leads referrers to the form, and advisers to the same form for those who come to them; nobody while the partnership
 * takes no referrals.
 */
@Component
@Order(5)
class ReferNavigation implements Navigation {

    private final OpenDays openDays;

    ReferNavigation(OpenDays openDays) {
        this.openDays = openDays;
    }

    @Override
    public List<Link> of(Viewer viewer) {
        return lead(viewer, new Link("Refer", "/refer"), new Link("Take in", "/take-in"));
    }

    @Override
    public List<Link> mainly(Viewer viewer) {
        return lead(viewer, new Link("Refer a patient", "/refer"), new Link("Take in a client", "/take-in"));
    }

    private List<Link> lead(Viewer viewer, Link refer, Link takeIn) {
        if (!(viewer instanceof Viewer.Member member)
                || !Refers.may(member)
                || !CurrentViewer.as(viewer, () -> openDays.open(member.partnership()))) {
            return List.of();
        }
        return List.of(viewer.has(Role.REFERRER) ? refer : takeIn);
    }
}
