package org.alongside.referral.sent;

import java.util.List;
import org.alongside.page.Today;
import org.alongside.part.Link;
import org.alongside.referral.Refers;
import org.alongside.referral.feedback.SentReferrals;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Questions that wait for the referrer or their teams. */
@Component
@Order(20)
class SentToday implements Today {

    private final SentReferrals sentReferrals;

    SentToday(SentReferrals sentReferrals) {
        this.sentReferrals = sentReferrals;
    }

    @Override
    public List<Item> of(Viewer viewer) {
        if (!Refers.may(viewer)) {
            return List.of();
        }
        var count = sentReferrals.asked();
        var what = count == 1 ? "referral with a question for you" : "referrals with a question for you";
        return count == 0
                ? List.of()
                : List.of(new Item(count, what, new Link("Answer", SentList.PATH + "?show=asked")));
    }
}
