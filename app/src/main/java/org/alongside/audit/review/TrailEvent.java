package org.alongside.audit.review;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.audit.Act;
import org.alongside.part.Tag;
import org.alongside.viewer.Role;
import org.jspecify.annotations.Nullable;

/** One event as it is shown; {@code block} is the number of the block that seals it, if one does yet. */
public record TrailEvent(
        UUID id,
        long number,
        Instant at,
        @Nullable UUID person,
        @Nullable UUID agency,
        @Nullable String task,
        @Nullable String roles,
        @Nullable String session,
        @Nullable String address,
        Act act,
        String kind,
        @Nullable UUID subject,
        @Nullable UUID client,
        Map<String, String> detail,
        @Nullable Long block) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{4}([0-9a-f]{8})");

    /** The act in the tone that it calls for. */
    public Tag tag() {
        return switch (act) {
            case DENIED -> Tag.urgent(act.title());
            case OVERRODE -> Tag.waiting(act.title());
            case EXPORTED -> Tag.active(act.title());
            case WROTE -> Tag.good(act.title());
            case READ, SEARCHED, SIGNED_IN, SIGNED_OUT -> Tag.neutral(act.title());
        };
    }

    /** The end of the record's id: enough to tell two apart. */
    public @Nullable String shortSubject() {
        return subject == null ? null : subject.toString().substring(28);
    }

    public String roleTitles() {
        return roles == null
                ? ""
                : java.util.Arrays.stream(roles.split(","))
                        .map(key -> Role.of(key).title())
                        .collect(Collectors.joining(", "));
    }

    public String what() {
        return words(kind);
    }

    public String facts() {
        return detail.entrySet().stream()
                .map(fact -> words(fact.getKey()).toLowerCase(Locale.UK) + ": " + spoken(fact.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** The facts with the ends of ids only. */
    public String brief() {
        return ID.matcher(facts()).replaceAll("$1");
    }

    /** Words of a list are kept in capitals by those who keep an enum's name. */
    private static String spoken(String value) {
        var words = value.matches("[A-Z_,]+") ? value.toLowerCase(Locale.UK) : value;
        return words.replace(",", ", ").replace('_', ' ');
    }

    static String words(String key) {
        var words = key.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** Where this event stands in the list. */
    public String place() {
        return at.getEpochSecond() + "." + at.getNano() / 1000 + "-" + number;
    }
}
