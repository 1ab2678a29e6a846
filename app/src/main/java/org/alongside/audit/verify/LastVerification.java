package org.alongside.audit.verify;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the trail was last verified by the server and whether it held; {@code finding} is the word for what did not. */
public record LastVerification(
        Instant at, long blocks, long events, @Nullable String finding) {

    public boolean held() {
        return finding == null;
    }
}
