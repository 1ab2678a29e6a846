package org.alongside.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody has seen or touched a client's record: when, who, for which agency, in which roles, and what they did. */
public record Viewing(
        Instant at,
        @Nullable UUID person,
        @Nullable UUID agency,
        @Nullable String roles,
        Act act,
        String kind) {}
