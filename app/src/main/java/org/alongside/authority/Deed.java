package org.alongside.authority;

import java.time.Instant;
import org.alongside.page.Dates;
import org.jspecify.annotations.Nullable;

/** Who did something, as far as the viewer may know them, and when: told to whoever came second. */
public record Deed(@Nullable String who, Instant at) {

    /** Deborah Adeyemi, 4 Mar 2027 at 09:30; only the hour when it was somebody the viewer does not know. */
    public String words() {
        return (who == null ? "" : who + ", ") + Dates.moment(at);
    }

    /** For whoever came second. */
    public String meanwhile() {
        return "Changed meanwhile: " + words() + ".";
    }
}
