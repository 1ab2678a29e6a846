package org.alongside.referral.letter;

import java.time.Instant;
import java.util.UUID;

/** A photo of a letter that comes with a referral, without its content. */
public record Letter(UUID id, UUID referral, Kind kind, Instant keptAt, boolean sent) {

    public String path() {
        return "/letters/" + id;
    }

    /** The same for every letter, so that nobody learns anything from a list of downloads. */
    public String fileName() {
        return "letter." + kind.extension();
    }
}
