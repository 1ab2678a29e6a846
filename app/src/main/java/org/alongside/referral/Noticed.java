package org.alongside.referral;

import org.alongside.kernel.Choice;

/** How the need came to light. */
public enum Noticed implements Choice {
    SCREENED("asked everybody (screening)"),
    NOTICED("noticed by staff"),
    RAISED("raised by the client"),
    SELF("came by themselves");

    private final String title;

    Noticed(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
