package org.alongside.referral.feedback;

import org.alongside.kernel.Choice;

/** How it ended, in a word that says nothing of the advice. */
public enum Band implements Choice {
    BETTER_OFF("better off"),
    PROBLEM_SOLVED("problem solved"),
    IMPROVED("improved"),
    ADVISED("advised"),
    NO_CHANGE("no change");

    private final String title;

    Band(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
