package org.alongside.appointment.callback;

import org.alongside.kernel.Choice;
import org.alongside.referral.reach.Attempt;

/** What came of a call; each is kept as a try of the referral. */
public enum CallResult implements Choice {
    REACHED("reached", Attempt.Channel.PHONE, Attempt.Outcome.REACHED),
    LATER("asked to be called at another time", Attempt.Channel.PHONE, Attempt.Outcome.REACHED),
    NO_ANSWER("no answer", Attempt.Channel.PHONE, Attempt.Outcome.NO_ANSWER),
    MESSAGE_LEFT("message left", Attempt.Channel.VOICEMAIL, Attempt.Outcome.MESSAGE_LEFT),
    NOT_SAFE("not safe to speak now", Attempt.Channel.PHONE, Attempt.Outcome.NOT_SAFE),
    WRONG_NUMBER("wrong number", Attempt.Channel.PHONE, Attempt.Outcome.WRONG_NUMBER);

    private final String title;
    private final Attempt.Channel channel;
    private final Attempt.Outcome outcome;

    CallResult(String title, Attempt.Channel channel, Attempt.Outcome outcome) {
        this.title = title;
        this.channel = channel;
        this.outcome = outcome;
    }

    @Override
    public String title() {
        return title;
    }

    Attempt.Channel channel() {
        return channel;
    }

    Attempt.Outcome outcome() {
        return outcome;
    }

    /** Whether a time to call again goes with it. */
    public boolean again() {
        return this == LATER || this == NOT_SAFE;
    }
}
