package org.alongside.referral.consultation;

import java.util.Map;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.partnership.Partnerships;
import org.alongside.referral.Refers;
import org.alongside.servicemodel.Offer;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Whether the partnership's pathway offers secondary consultation; where it does not, there is no such page. */
@Component
class Offered {

    private final Partnerships partnerships;
    private final Trail trail;

    Offered(Partnerships partnerships, Trail trail) {
        this.partnerships = partnerships;
        this.trail = trail;
    }

    boolean to(Viewer viewer) {
        return viewer instanceof Viewer.Member member
                && Refers.may(member)
                && CurrentViewer.as(viewer, () -> partnerships.seen(member.partnership())).design().stream()
                        .anyMatch(design -> design.offer().rules().contains(Offer.Rule.SECONDARY_CONSULTATION));
    }

    void demand() {
        refuseUnless(to(CurrentViewer.get()));
    }

    void refuseUnless(boolean may) {
        if (!may) {
            trail.appendApart(Act.DENIED, "consultation", null, Map.of("because", "role"));
            throw new NotFound();
        }
    }
}
