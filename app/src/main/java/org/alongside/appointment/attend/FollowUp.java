package org.alongside.appointment.attend;

import java.util.Optional;
import org.alongside.authority.Deed;
import org.alongside.kernel.Choice;

/** A try to reach somebody who did not come, or the end of trying. */
public record FollowUp(Optional<Way> way, Result result, Deed deed) {

    /** Telephone: no answer. */
    public String words() {
        return way.map(one -> one.label() + ": " + result.title()).orElse(result.label());
    }

    static Optional<Way> way(@org.jspecify.annotations.Nullable String key) {
        return Optional.ofNullable(key).map(one -> Choice.stored(Way.class, one));
    }
}
