package org.alongside.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, field by field in the order of the page. It is shown, never thrown. */
public final class FormErrors {

    public static final FormErrors NONE = new FormErrors(Map.of());

    private final Map<String, String> messages;

    private FormErrors(Map<String, String> messages) {
        this.messages = Collections.unmodifiableMap(messages);
    }

    public static FormErrors of(String field, String message) {
        return NONE.with(field, message);
    }

    /** These and one more; the first message of a field stands. */
    public FormErrors with(String field, String message) {
        var all = new LinkedHashMap<>(messages);
        all.putIfAbsent(field, message);
        return new FormErrors(all);
    }

    /** These and one more, unless this is true. */
    public FormErrors unless(boolean fine, String field, String message) {
        return fine ? this : with(field, message);
    }

    /** These and those of another part of the form. */
    public FormErrors and(FormErrors others) {
        var both = this;
        for (var one : others.messages.entrySet()) {
            both = both.with(one.getKey(), one.getValue());
        }
        return both;
    }

    public boolean any() {
        return !messages.isEmpty();
    }

    public boolean has(String field) {
        return messages.containsKey(field);
    }

    public @Nullable String on(String field) {
        return messages.get(field);
    }

    public Map<String, String> all() {
        return messages;
    }

    /** The ids for aria-describedby: the field's hint if it has one, its error if it has one. */
    public @Nullable String describedBy(String field, @Nullable String hint) {
        var ids = Stream.of(hint == null ? "" : field + "-hint", has(field) ? field + "-error" : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
