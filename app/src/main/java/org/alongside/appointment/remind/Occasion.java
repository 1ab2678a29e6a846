package org.alongside.appointment.remind;

import org.alongside.kernel.Choice;

/** When somebody is reminded. */
enum Occasion implements Choice {
    TWO_DAYS("two days before"),
    TWO_HOURS("two hours before");

    private final String title;

    Occasion(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
