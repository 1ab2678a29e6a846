package org.alongside.referral.route;

import java.util.UUID;
import org.alongside.database.Apart;
import org.alongside.partnership.Partnerships;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;

/**
 * What an agency is called to those who hear where somebody went: where the pathway of its partnership has neutral labels
 * always, by the neutral name, since its own would tell. Asked as the door without an account, which knows each pathway.
 */
@Component
public class OutwardName {

    private static final Viewer DOOR = new Viewer.Task("referral-door");

    private final Apart apart;
    private final Partnerships partnerships;

    OutwardName(Apart apart, Partnerships partnerships) {
        this.apart = apart;
        this.partnerships = partnerships;
    }

    public String of(UUID partnership, String agency) {
        var its = apart.as(DOOR, () -> partnerships.seen(partnership));
        return its.neutral(false) ? its.outwardName() : agency;
    }
}
