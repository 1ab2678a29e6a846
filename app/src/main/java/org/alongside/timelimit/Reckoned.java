package org.alongside.timelimit;

import org.jspecify.annotations.Nullable;

/** The four dates of one case of a rule. */
record Reckoned(
        Dated target,
        Dated safe,
        @Nullable Dated legal,
        @Nullable Dated longStop) {

    /** Of two cases that may both apply: the earlier of each date. */
    static Reckoned earliest(Reckoned one, Reckoned other) {
        return new Reckoned(
                Dated.earliest(one.target, other.target),
                Dated.earliest(one.safe, other.safe),
                both(one.legal, other.legal),
                both(one.longStop, other.longStop));
    }

    /** What one of them does not know, the two do not know. */
    private static @Nullable Dated both(@Nullable Dated one, @Nullable Dated other) {
        return one == null || other == null ? null : Dated.earliest(one, other);
    }
}
