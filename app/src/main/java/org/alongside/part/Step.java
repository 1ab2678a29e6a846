package org.alongside.part;

import org.jspecify.annotations.Nullable;

/** One step of a task list; without an address it cannot be started yet. A done step shows its tag as plain words. */
public record Step(
        String title, @Nullable String href, @Nullable String hint, Tag status, boolean done) {

    public static Step todo(String title, String href) {
        return new Step(title, href, null, Tag.active("To do"), false);
    }

    public static Step done(String title, String href) {
        return new Step(title, href, null, Tag.good("Done"), true);
    }

    public static Step later(String title, String hint) {
        return new Step(title, null, hint, Tag.neutral("Cannot start yet"), false);
    }
}
