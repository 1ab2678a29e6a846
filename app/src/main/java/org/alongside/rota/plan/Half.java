package org.alongside.rota.plan;

/** The two halves of a working day: an adviser is at one place in each. */
public enum Half {
    MORNING("morning"),
    AFTERNOON("afternoon");

    private final String title;

    Half(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
