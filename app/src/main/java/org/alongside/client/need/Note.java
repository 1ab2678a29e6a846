package org.alongside.client.need;

import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.jspecify.annotations.Nullable;

/** Something that must be known before anything is done, and who said so when. */
public record Note(
        UUID id,
        UUID client,
        Kind kind,
        String body,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    /** What a note warns of. */
    public enum Kind implements Choice {
        SAFE_CONTACT("safe contact"),
        RISK("risk"),
        VULNERABILITY("vulnerability");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }
}
