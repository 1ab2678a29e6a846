package org.alongside.consent;

import org.alongside.kernel.Choice;

/** The way a decision was told. */
public enum How implements Choice {
    IN_PERSON("in person"),
    TELEPHONE("by telephone"),
    WRITING("in writing"),
    ONLINE("online");

    private final String title;

    How(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
