package org.alongside.audit.review;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in the list of events, from which it goes on towards older or newer ones. */
record Place(Instant at, long number, boolean older) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,11})\\.(\\d{1,6})-(\\d{1,18})");

    /** Empty for what is not a place: then the list begins at its newest. */
    static Optional<Place> read(@Nullable String older, @Nullable String newer) {
        return older == null ? read(newer, false) : read(older, true);
    }

    private static Optional<Place> read(@Nullable String text, boolean older) {
        var parts = FORM.matcher(text == null ? "" : text);
        return parts.matches()
                ? Optional.of(new Place(
                        Instant.ofEpochSecond(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)) * 1000),
                        Long.parseLong(parts.group(3)),
                        older))
                : Optional.empty();
    }
}
