package org.alongside.timelimit.rule;

import org.alongside.kernel.Choice;

/** Who must act in time. */
public enum Whose implements Choice {
    OURS("ours"),
    THEIRS("theirs");

    private final String title;

    Whose(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
