package org.alongside.siteentry;

import java.util.Map;
import java.util.Optional;

/** A line after the check: what is wrong with which cell and what to type instead, or the entry it makes. */
public record CheckedLine(Line line, Map<Column, String> problems, Optional<Entry> entry) {

    public CheckedLine {
        problems = Map.copyOf(problems);
    }

    public boolean good() {
        return entry.isPresent();
    }
}
