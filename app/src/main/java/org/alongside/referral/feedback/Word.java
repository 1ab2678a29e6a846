package org.alongside.referral.feedback;

import org.alongside.consent.Part;
import org.alongside.kernel.Choice;

/** What a referrer can be told; nothing of the advice is among it. */
public enum Word implements Choice {
    RECEIVED(Part.STATUS, "received"),
    ACCEPTED(Part.STATUS, "accepted"),
    PASSED_ON(Part.STATUS, "passed on"),
    NOT_TAKEN(Part.STATUS, "not taken"),
    COULD_NOT_REACH(Part.STATUS, "could not be reached"),
    CLOSED(Part.STATUS, "closed"),
    BOOKED(Part.APPOINTMENT, "appointment booked"),
    KEPT(Part.APPOINTMENT, "appointment kept"),
    MISSED(Part.APPOINTMENT, "appointment missed"),
    OUTCOME(Part.OUTCOME, "outcome");

    private final Part part;
    private final String title;

    Word(Part part, String title) {
        this.part = part;
        this.title = title;
    }

    /** The part of the consent that opens it. */
    public Part part() {
        return part;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether nothing more is to be expected of the referral. */
    public boolean last() {
        return this == CLOSED || this == NOT_TAKEN || this == COULD_NOT_REACH;
    }
}
