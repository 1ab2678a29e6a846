package org.alongside.client.contact;

import org.alongside.kernel.Choice;

/** What kind of contact one is. */
public enum Kind implements Choice {
    PHONE("phone"),
    EMAIL("e-mail"),
    ADDRESS("address"),
    NO_FIXED_ABODE("no fixed abode");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
