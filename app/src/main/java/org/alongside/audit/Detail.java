package org.alongside.audit;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The short facts of an event. Only shapes that cannot hold a name, an address, a date of birth, a phone or an NHS
 * number pass: ids, numbers of up to seven digits, instants, words of a list, and lists of these.
 */
final class Detail {

    /** What stands in place of a refused value. */
    static final String WITHHELD = "withheld";

    private static final Logger LOG = LoggerFactory.getLogger(Detail.class);
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final String NUMBER = "-?[0-9]{1,7}(\\.[0-9]{1,4})?";
    private static final String INSTANT = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}Z";
    private static final String WORD = "[a-z]+([_-][a-z]+){0,7}|[A-Z]+(_[A-Z]+){0,7}";
    private static final String ONE = "(" + ID + "|" + NUMBER + "|" + INSTANT + "|" + WORD + ")";
    private static final Pattern VALUE = Pattern.compile("|" + ONE + "(," + ONE + "){0,40}");

    private final boolean strict;

    /** Strict where a mistake must show (development and tests): a refused value is an error there. */
    Detail(boolean strict) {
        this.strict = strict;
    }

    /** The facts as JSON with sorted keys and string values: the very text that is hashed. */
    String json(String kind, Map<String, ?> facts) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .map(fact -> quoted(key(kind, fact.getKey())) + ":"
                                + quoted(value(kind, fact.getKey(), fact.getValue())))
                        .collect(joining(",", "{", "}"));
    }

    private static String key(String kind, String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("A detail of " + kind + " has a key that is no short word");
        }
        return key;
    }

    private String value(String kind, String key, Object value) {
        var text = text(value);
        if (text.length() <= 1000 && VALUE.matcher(text).matches()) {
            return text;
        }
        if (strict) {
            throw new IllegalArgumentException(
                    "The detail " + key + " of " + kind + " is not an id, a number, an instant or a word of a list");
        }
        LOG.warn("The detail {} of {} in the audit trail was withheld: it could be personal", key, kind);
        return WITHHELD;
    }

    private static String text(Object value) {
        return switch (value) {
            case UUID id -> id.toString();
            // A day passes only when it is given as one: in a text it could be a date of birth that slipped in.
            case LocalDate day -> day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
            case Enum<?> word -> word.name();
            case Instant instant -> instant.toString();
            case Boolean yes -> yes.toString().toLowerCase(Locale.ROOT);
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
