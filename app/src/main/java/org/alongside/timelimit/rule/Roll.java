package org.alongside.timelimit.rule;

import org.alongside.kernel.Choice;

/** What happens when the last day is one on which nobody works. */
public enum Roll implements Choice {
    NONE("none", "A weekend or bank holiday does not move the last day."),
    WORKING_DAY("next working day", "When the last day is not a working day, the next working day is."),
    COURT_DAY("next court day", "When the court office is closed on the last day, the next day it is open counts.");

    private final String title;
    private final String words;

    Roll(String title, String words) {
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
