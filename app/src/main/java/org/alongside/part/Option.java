package org.alongside.part;

import org.jspecify.annotations.Nullable;

/** One thing to choose in radios, checkboxes or a select: what is sent, what is read, and a hint where needed. */
public record Option(String value, String text, @Nullable String hint) {

    public Option(String value, String text) {
        this(value, text, null);
    }
}
