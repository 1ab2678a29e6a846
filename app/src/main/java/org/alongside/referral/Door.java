package org.alongside.referral;

import org.alongside.kernel.Choice;

/** The way a referral came in; every door makes the same referral. */
public enum Door implements Choice {
    ACCOUNT("referral form"),
    TEAM_LINK("link without an account"),
    SELF("the person themselves"),
    WALK_IN("walk-in"),
    TELEPHONE("telephone"),
    AGENCY("another agency");

    private final String title;

    Door(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether somebody comes in here who has not signed in. */
    public boolean open() {
        return this == TEAM_LINK || this == SELF;
    }
}
