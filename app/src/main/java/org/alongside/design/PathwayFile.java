package org.alongside.design;

import org.jspecify.annotations.Nullable;

/** A pathway as YAML, and the version it was made from; zero when there was none. */
public record PathwayFile(int base, String text) {

    public PathwayFile(int base, @Nullable String text) {
        this.base = base;
        this.text = text == null ? "" : text;
    }

    PathwayFile with(String other) {
        return new PathwayFile(base, other);
    }
}
