package org.alongside.appointment.attend;

import java.util.List;
import org.alongside.kernel.Choice;

/** What came of a follow-up. */
public enum Result implements Choice {
    REACHED("reached"),
    NO_ANSWER("no answer"),
    MESSAGE_LEFT("message left"),
    TOLD_REFERRER("told the referrer"),
    LEFT_IT("left it there");

    private final String title;

    Result(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Those of a try. */
    public static List<Result> ofTry() {
        return List.of(REACHED, NO_ANSWER, MESSAGE_LEFT);
    }

    /** Whether nothing more is to be done. */
    public boolean last() {
        return this == REACHED || this == TOLD_REFERRER || this == LEFT_IT;
    }
}
