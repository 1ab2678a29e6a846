package org.alongside.timelimit.rule;

import org.alongside.kernel.Choice;

/** What stops a clock. */
public enum DoneWhen implements Choice {
    RECEIVED("received", "It counts when it is received, not when it is sent."),
    FILED("filed", "It counts when the court has it, with the fee or a fee remission."),
    REQUESTED("requested", "It counts when it is asked for."),
    PRESENTED("presented", "It counts when the tribunal's system has taken it."),
    SERVED("served", "It counts when the other side has it."),
    DONE("done", "It counts when it is done.");

    private final String title;
    private final String words;

    DoneWhen(String title, String words) {
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
