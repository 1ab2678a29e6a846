package org.alongside.appointment;

import org.alongside.kernel.Choice;

/** Whether somebody came. */
public enum Attended implements Choice {
    ATTENDED("attended"),
    LATE("came late"),
    DID_NOT_ATTEND("did not attend");

    private final String title;

    Attended(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether there was an appointment. */
    public boolean kept() {
        return this != DID_NOT_ATTEND;
    }
}
