package org.alongside.client.identity;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.kernel.Choice;
import org.jspecify.annotations.Nullable;

/** Another name of a client. */
public record Alias(
        UUID id, Kind kind, @Nullable String givenName, String familyName, Instant recordedAt, String recordedBy) {

    /** Why somebody has a second name. */
    public enum Kind implements Choice {
        FORMER("former name"),
        ALIAS("also known as");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }

    public String name() {
        return Stream.of(givenName, familyName).filter(part -> part != null).collect(Collectors.joining(" "));
    }
}
