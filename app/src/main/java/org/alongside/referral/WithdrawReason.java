package org.alongside.referral;

import org.alongside.kernel.Choice;

/** Why a referrer takes a referral back. */
public enum WithdrawReason implements Choice {
    CLIENT_DECLINED("the client does not want it"),
    SENT_IN_ERROR("sent in error"),
    ALREADY_HELPED("already being helped"),
    DIED("the client has died");

    private final String title;

    WithdrawReason(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
