package org.alongside.part;

import java.util.List;
import java.util.Locale;

/** One line of a summary list: a fact, its value (empty shows "Not given") and links to act on it. */
public record SummaryRow(String key, String value, List<Link> actions) {

    public SummaryRow {
        actions = List.copyOf(actions);
    }

    public SummaryRow(String key, String value) {
        this(key, value, List.of());
    }

    /** With a "Change" link, read out as "Change key". */
    public static SummaryRow changed(String key, String value, String href) {
        return new SummaryRow(key, value, List.of(new Link("Change", href, key.toLowerCase(Locale.UK))));
    }
}
