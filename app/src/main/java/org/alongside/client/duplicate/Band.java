package org.alongside.client.duplicate;

import org.alongside.kernel.Choice;
import org.alongside.part.Tag;

/** How sure it is that two records are of one person; a person decides. */
public enum Band implements Choice {
    SAME("the same person"),
    LIKELY("likely"),
    POSSIBLE("possible");

    private final String title;

    Band(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** By the points of a likeness that is worth showing. */
    public static Band of(int points) {
        if (points >= 8) {
            return SAME;
        }
        return points >= 5 ? LIKELY : POSSIBLE;
    }

    public Tag tag() {
        return switch (this) {
            case SAME -> Tag.urgent(label());
            case LIKELY -> Tag.waiting(label());
            case POSSIBLE -> Tag.neutral(label());
        };
    }
}
