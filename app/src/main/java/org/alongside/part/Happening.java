package org.alongside.part;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One entry of a timeline: what happened, when, by whom, and a sentence about it. */
public record Happening(
        String title,
        Instant at,
        @Nullable String by,
        @Nullable String text) {}
