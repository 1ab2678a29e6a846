package org.alongside.referral.notice;

import java.util.UUID;
import org.alongside.page.AccountPart;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;

/** The account page's line about e-mails. */
@Component
class NoticeAccount implements AccountPart {

    private final ChooseNotices chooseNotices;

    NoticeAccount(ChooseNotices chooseNotices) {
        this.chooseNotices = chooseNotices;
    }

    @Override
    public String title() {
        return "E-mails to you";
    }

    @Override
    public String state(UUID person) {
        var offered = Notice.of(CurrentViewer.get()).size();
        var count = offered == 0 ? 0 : chooseNotices.chosen().size();
        return offered == 0 ? "None" : count == offered ? "All" : count == 0 ? "Questions only" : "Some";
    }

    @Override
    public String page() {
        return NoticePages.PATH;
    }
}
