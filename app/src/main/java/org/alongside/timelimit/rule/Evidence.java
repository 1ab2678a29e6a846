package org.alongside.timelimit.rule;

import org.alongside.kernel.Choice;

/** How sure the people who wrote a rule down could be. */
public enum Evidence implements Choice {
    STATUTE("statute", "Read in the law itself."),
    SECONDARY("secondary", "Read in a guide or commentary, not in the law itself."),
    UNVERIFIED("unverified", "Background knowledge: nobody has looked it up yet.");

    private final String title;
    private final String words;

    Evidence(String title, String words) {
        this.title = title;
        this.words = words;
    }

    @Override
    public String title() {
        return title;
    }

    public String words() {
        return words;
    }
}
