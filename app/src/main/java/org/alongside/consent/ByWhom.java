package org.alongside.consent;

import org.alongside.kernel.Choice;

/**
 * Who decided. Somebody else decides only for a child (parental responsibility, Children Act 1989 s.3) or for a person
 * who
 * lacks capacity (Mental Capacity Act 2005 ss.4, 9 and 16), and then a note on capacity is needed.
 */
public enum ByWhom implements Choice {
    PERSON("the person themselves"),
    PARENT("somebody with parental responsibility"),
    ATTORNEY("an attorney under a lasting power"),
    DEPUTY("a deputy of the Court of Protection"),
    BEST_INTERESTS("a best-interests decision");

    private final String title;

    ByWhom(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether the reason why the person does not decide must be written down. */
    public boolean needsCapacityNote() {
        return ordinal() >= ATTORNEY.ordinal();
    }
}
