package org.alongside.message.undelivered;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.message.Why;
import org.alongside.message.text.Template;

/** A message that did not arrive, as its agency may know it: what kind it was, not whom it was for or what it said. */
public record Undelivered(
        UUID id,
        Template template,
        String to,
        Instant madeAt,
        Instant refusedAt,
        Why why,
        String aboutKind,
        UUID aboutId,
        Optional<String> sentBy) {

    public String path() {
        return "/messages/not-arrived/" + id;
    }
}
