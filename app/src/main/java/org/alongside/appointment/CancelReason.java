package org.alongside.appointment;

import java.util.Arrays;
import java.util.List;
import org.alongside.kernel.Choice;

/** Why an appointment does not take place. */
public enum CancelReason implements Choice {
    NOT_NEEDED("not needed any more"),
    NOT_WELL("not well"),
    CANNOT_COME("cannot come"),
    OTHER_TIME("another time suits better"),
    ADVISER_AWAY("the adviser is away"),
    PLACE_CLOSED("the room or site is closed"),
    WITHDRAWN("the referral was withdrawn"),
    MISTAKE("booked by mistake"),
    NOT_SAID("no reason given");

    private final String title;

    CancelReason(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Those somebody chooses from; the others follow from what happened. */
    public static List<CancelReason> chosen() {
        return Arrays.stream(values()).filter(one -> one != WITHDRAWN).toList();
    }
}
