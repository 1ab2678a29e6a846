package org.alongside.appointment;

import org.alongside.kernel.Choice;
import org.alongside.rota.Session;

/** How adviser and client meet. */
public enum Kind implements Choice {
    FACE_TO_FACE("face to face"),
    TELEPHONE("telephone"),
    VIDEO("video link"),
    WARD_VISIT("ward visit"),
    HOME_VISIT("home visit");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether it can be held from there: somebody on a telephone line meets nobody in person. */
    public boolean suits(Session.Kind place) {
        return place == Session.Kind.SITE || this == TELEPHONE || this == VIDEO;
    }
}
