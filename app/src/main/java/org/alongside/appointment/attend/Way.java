package org.alongside.appointment.attend;

import org.alongside.kernel.Choice;

/** How somebody who did not come was tried. */
public enum Way implements Choice {
    PHONE("telephone"),
    TEXT("text message"),
    EMAIL("e-mail"),
    LETTER("letter"),
    IN_PERSON("in person");

    private final String title;

    Way(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
