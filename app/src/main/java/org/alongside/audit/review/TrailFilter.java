package org.alongside.audit.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.audit.Act;
import org.alongside.page.Dates;
import org.alongside.page.FormErrors;
import org.alongside.part.DateParts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody looks for in the trail, as it stands in the address: ids, words and dates, never a name. */
public record TrailFilter(
        @Nullable String person,
        @Nullable String act,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable String subject) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z_]{1,39}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public static final TrailFilter NONE = new TrailFilter(null, null, null, null, null, null);

    public TrailFilter {
        person = typed(person);
        act = typed(act);
        kind = typed(kind);
        from = iso(typed(from));
        to = iso(typed(to));
        subject = typed(subject);
    }

    private static @Nullable String typed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A day as it is typed, 3/11/2026, as it stands in addresses: 2026-11-03. What is no day stays as typed. */
    private static @Nullable String iso(@Nullable String typed) {
        var parts = typed == null ? new String[0] : typed.split("[/. -]+");
        return parts.length != 3
                ? typed
                : new DateParts(parts[0], parts[1], parts[2])
                        .date()
                        .map(LocalDate::toString)
                        .orElse(typed);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** What cannot be looked for. */
    FormErrors errors() {
        return FormErrors.NONE
                .unless(fits(person, ID), "person", "Choose a person from the list")
                .unless(act == null || actOf(act) != null, "act", "Choose an act from the list")
                .unless(fits(kind, KIND), "kind", "Choose a kind from the list")
                .unless(from == null || day(from) != null, "from", "From must be a real date")
                .unless(to == null || day(to) != null, "to", "To must be a real date")
                .unless(
                        subject == null || fits(subject.toLowerCase(Locale.ROOT), ID),
                        "subject",
                        "A record's id has 36 characters");
    }

    private static boolean fits(@Nullable String text, Pattern form) {
        return text == null || form.matcher(text).matches();
    }

    private static @Nullable Act actOf(String word) {
        for (var act : Act.values()) {
            if (act.name().equals(word)) {
                return act;
            }
        }
        return null;
    }

    static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    /** The conditions as SQL parameters by name; only those that are set. Call it on a filter without errors. */
    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        put(parameters, "person", person == null ? null : UUID.fromString(person));
        put(parameters, "act", act);
        put(parameters, "kind", kind);
        put(parameters, "from", from == null ? null : start(from, 0));
        put(parameters, "to", to == null ? null : start(to, 1));
        put(parameters, "subject", subject == null ? null : UUID.fromString(subject));
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static Instant start(String day, int later) {
        return LocalDate.parse(day).plusDays(later).atStartOfDay(Dates.ZONE).toInstant();
    }

    public TrailFilter withPerson(@Nullable String other) {
        return new TrailFilter(other, act, kind, from, to, subject);
    }

    public TrailFilter withAct(@Nullable String other) {
        return new TrailFilter(person, other, kind, from, to, subject);
    }

    public TrailFilter withKind(@Nullable String other) {
        return new TrailFilter(person, act, other, from, to, subject);
    }

    public TrailFilter withFrom(@Nullable String other) {
        return new TrailFilter(person, act, kind, other, to, subject);
    }

    public TrailFilter withTo(@Nullable String other) {
        return new TrailFilter(person, act, kind, from, other, subject);
    }

    public TrailFilter withSubject(@Nullable String other) {
        return new TrailFilter(person, act, kind, from, to, other);
    }

    /** The page's address with this filter, and a place in the list if one is given. */
    public String href(@Nullable String side, @Nullable String place) {
        var address = UriComponentsBuilder.fromPath("/audit");
        fields().forEach(address::queryParam);
        if (side != null) {
            address.queryParam(side, place);
        }
        return address.encode().toUriString();
    }

    public String href() {
        return href(null, null);
    }

    /** The fields that are set, in the order of the page. */
    public Map<String, String> fields() {
        var fields = new java.util.LinkedHashMap<String, String>();
        put(fields, "person", person);
        put(fields, "act", act);
        put(fields, "kind", kind);
        put(fields, "from", from);
        put(fields, "to", to);
        put(fields, "subject", subject);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
