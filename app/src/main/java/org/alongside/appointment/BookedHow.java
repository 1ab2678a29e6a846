package org.alongside.appointment;

import org.alongside.kernel.Choice;

/** Who booked it. */
public enum BookedHow implements Choice {
    REFERRER("the referrer"),
    RECEPTIONIST("a colleague of the referrer"),
    ADVISER("the agency"),
    CLIENT("the client, by link"),
    WAITING_LIST("the waiting list"),
    WALK_IN("the walk-in queue");

    private final String title;

    BookedHow(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
