package org.alongside.referral.draft;

import java.util.List;
import org.alongside.page.Today;
import org.alongside.part.Link;
import org.alongside.referral.Refers;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reminds of referrals that were begun and not sent. */
@Component
@Order(25)
class DraftToday implements Today {

    private final Drafts drafts;

    DraftToday(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<Item> of(Viewer viewer) {
        if (!(viewer instanceof Viewer.Member) || !Refers.may(viewer)) {
            return List.of();
        }
        var waiting = drafts.all();
        if (waiting.isEmpty()) {
            return List.of();
        }
        var what = waiting.size() == 1 ? "referral to finish" : "referrals to finish";
        var newest = waiting.getFirst();
        return List.of(new Item(
                waiting.size(), what, new Link("Finish", waiting.size() == 1 ? newest.path() : "/" + newest.page())));
    }
}
