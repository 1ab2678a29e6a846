package org.alongside.referral.notice;

import java.util.UUID;
import org.alongside.page.AccountPart;
import org.alongside.referral.Refers;
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
        if (!Refers.may(CurrentViewer.get())) {
            return "About your account only";
        }
        var count = chooseNotices.chosen().size();
        return count == Notice.values().length ? "All" : count == 0 ? "Questions only" : "Some";
    }

    @Override
    public String page() {
        return NoticePages.PATH;
    }
}
