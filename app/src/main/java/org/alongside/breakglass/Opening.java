package org.alongside.breakglass;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One breaking of the glass, as the supervisors of the agency that holds the record see it. */
public record Opening(
        UUID id,
        UUID record,
        String openedBy,
        String openedFor,
        Instant openedAt,
        Instant until,
        String reason,
        @Nullable Review review) {

    /** Where a supervisor reviews it. */
    public String path() {
        return "/break-glass/openings/" + id;
    }

    /** What a supervisor made of it. */
    public record Review(String by, Instant at, boolean justified, String remark) {
        public String verdict() {
            return justified ? "Justified" : "Not justified";
        }
    }
}
