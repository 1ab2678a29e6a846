package org.alongside.servicemodel;

import java.util.ArrayList;
import java.util.List;
import org.alongside.kernel.Choice;

/** How people get a time: zero stands for a number that this style does not need. */
public record Booking(List<Style> styles, int slotMinutes, int slotsPerSession, int callMinutes, int callAttempts) {

    public Booking {
        styles = List.copyOf(styles);
    }

    /** Each style with its numbers, as a page lists them. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var style : styles) {
            lines.add(
                    switch (style) {
                        case SLOTS -> "Slots of " + slotMinutes + " minutes, " + slotsPerSession + " a session";
                        case WALK_IN -> "Walk-in";
                        case CALL_BACK -> "Call-back of " + callMinutes + " minutes, " + callAttempts + " attempts";
                    });
        }
        return lines;
    }

    /** The way a time with an adviser comes about. */
    public enum Style implements Choice {
        SLOTS("slots"),
        WALK_IN("walk-in"),
        CALL_BACK("call-back");

        private final String title;

        Style(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }
}
