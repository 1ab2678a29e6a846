package org.alongside.referral.decide;

import java.util.Optional;
import java.util.UUID;

/** Reads an id that a form sends among other choices. */
final class Ids {

    private Ids() {}

    /** Empty for anything that is no id. */
    static Optional<UUID> read(String sent) {
        try {
            return sent.length() == 36 ? Optional.of(UUID.fromString(sent)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
