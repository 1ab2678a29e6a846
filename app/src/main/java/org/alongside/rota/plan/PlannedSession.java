package org.alongside.rota.plan;

import java.util.Comparator;
import java.util.UUID;

/** An adviser at a place for a half-day; a pinned one is left where it is. */
public record PlannedSession(UUID place, HalfDay halfDay, UUID adviser, boolean pinned) {

    public static final Comparator<PlannedSession> ORDER = Comparator.comparing(PlannedSession::halfDay)
            .thenComparing(PlannedSession::place)
            .thenComparing(PlannedSession::adviser);

    /** The same session whether pinned or not. */
    public boolean sameAs(PlannedSession other) {
        return place.equals(other.place) && halfDay.equals(other.halfDay) && adviser.equals(other.adviser);
    }

    public PlannedSession withPinned(boolean fixed) {
        return new PlannedSession(place, halfDay, adviser, fixed);
    }
}
