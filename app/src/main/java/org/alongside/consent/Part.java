package org.alongside.consent;

import org.alongside.kernel.Choice;

/** The parts of feedback a client may agree to, each on its own. */
public enum Part implements Choice {
    STATUS("whether it was taken up"),
    APPOINTMENT("whether appointments were kept"),
    OUTCOME("how it ended");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
