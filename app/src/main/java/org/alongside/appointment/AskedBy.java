package org.alongside.appointment;

import org.alongside.kernel.Choice;

/** Who asked for an appointment to be cancelled or moved. */
public enum AskedBy implements Choice {
    CLIENT("the client"),
    REFERRER("the referrer"),
    ADVISER("the adviser"),
    AGENCY("the agency");

    private final String title;

    AskedBy(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
