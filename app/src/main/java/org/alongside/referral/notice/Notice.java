package org.alongside.referral.notice;

import org.alongside.kernel.Choice;

/** What people may choose not to hear of by e-mail. A question to them is always sent. */
public enum Notice implements Choice {
    ARRIVALS("new referrals and questions for my agency"),
    DIGEST("what became of my teams' referrals, every Monday");

    private final String title;

    Notice(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
