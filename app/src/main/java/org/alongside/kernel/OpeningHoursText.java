package org.alongside.kernel;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.kernel.OpeningHours.Span;

/** Opening hours as people write them. */
final class OpeningHoursText {

    private static final String DAY = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|weekdays|daily|every day";
    private static final String TIME = "(\\d{1,2})(?:[:.]?(\\d{2}))?\\s*(am|pm)?";
    private static final Pattern PART = Pattern.compile("((?:(?:" + DAY + ")[\\s,&-]*(?:and\\s+)?)+):?\\s*(.+)");
    private static final Pattern RANGE = Pattern.compile("(" + DAY + ")(?:\\s*-\\s*(" + DAY + "))?");
    private static final Pattern SPAN = Pattern.compile(TIME + "\\s*-\\s*" + TIME);

    private OpeningHoursText() {}

    static Optional<OpeningHours> read(String typed) {
        var text = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[–—−]|\\s+to\\s+", "-")
                .replace('\u00a0', ' ');
        var days = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        try {
            for (var part : text.split("\\s*[;\\n|]\\s*")) {
                if (!part.isBlank() && !readPart(part.strip(), days)) {
                    return Optional.empty();
                }
            }
            return Optional.of(new OpeningHours(days));
        } catch (IllegalArgumentException overlapping) {
            return Optional.empty();
        }
    }

    private static boolean readPart(String part, Map<DayOfWeek, List<Span>> days) {
        var matcher = PART.matcher(part);
        if (!matcher.matches()) {
            return false;
        }
        var spans = spans(matcher.group(2));
        var named = days(matcher.group(1));
        if (spans.isEmpty() || named.isEmpty()) {
            return false;
        }
        named.get()
                .forEach(day ->
                        days.computeIfAbsent(day, key -> new ArrayList<>()).addAll(spans.get()));
        return true;
    }

    private static Optional<Set<DayOfWeek>> days(String text) {
        var found = EnumSet.noneOf(DayOfWeek.class);
        var matcher = RANGE.matcher(text);
        while (matcher.find()) {
            var first = matcher.group(1);
            if (first.equals("weekdays")) {
                found.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
            } else if (first.equals("daily") || first.equals("every day")) {
                found.addAll(EnumSet.allOf(DayOfWeek.class));
            } else {
                addRange(found, day(first), matcher.group(2) == null ? day(first) : day(matcher.group(2)));
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static void addRange(Set<DayOfWeek> found, DayOfWeek first, DayOfWeek last) {
        for (var day = first; ; day = day.plus(1)) {
            found.add(day);
            if (day == last) {
                return;
            }
        }
    }

    private static DayOfWeek day(String word) {
        for (var day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).startsWith(word.substring(0, 3))) {
                return day;
            }
        }
        throw new IllegalArgumentException("Not a day");
    }

    private static Optional<List<Span>> spans(String text) {
        if (text.equals("closed")) {
            return Optional.of(List.of());
        }
        if (text.equals("24 hours")) {
            return Optional.of(List.of(new Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
        }
        var spans = new ArrayList<Span>();
        for (var piece : text.split("\\s*(?:,|&|\\band\\b)\\s*")) {
            var matcher = SPAN.matcher(piece.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            spans.add(span(matcher));
        }
        return Optional.of(spans);
    }

    /**
     * Without am or pm, {@code 9-5} means nine to five: a time to close before noon and before opening is in the
     * afternoon.
     */
    private static Span span(Matcher matcher) {
        var from = time(matcher, 1);
        var to = time(matcher, 4);
        var shortEvening = matcher.group(6) == null && matcher.group(5) == null && !to.isAfter(from);
        return new Span(from, shortEvening && to.getHour() > 0 && to.getHour() < 12 ? to.plusHours(12) : to);
    }

    private static LocalTime time(Matcher matcher, int group) {
        var hour = Integer.parseInt(matcher.group(group));
        var minute = matcher.group(group + 1) == null ? 0 : Integer.parseInt(matcher.group(group + 1));
        var half = matcher.group(group + 2);
        if (half != null) {
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        if (hour > 24 || minute > 59 || hour == 24 && minute > 0) {
            throw new IllegalArgumentException("Not a time");
        }
        return LocalTime.of(hour % 24, minute);
    }

    static String write(OpeningHours hours) {
        var parts = new ArrayList<String>();
        var all = DayOfWeek.values();
        for (var first = 0; first < all.length; first++) {
            var spans = hours.days().get(all[first]);
            if (spans != null) {
                var last = first;
                while (last + 1 < all.length && spans.equals(hours.days().get(all[last + 1]))) {
                    last++;
                }
                parts.add(range(all[first], all[last]) + " "
                        + spans.stream().map(Span::toString).collect(Collectors.joining(", ")));
                first = last;
            }
        }
        return String.join("; ", parts);
    }

    private static String range(DayOfWeek first, DayOfWeek last) {
        var from = first.getDisplayName(TextStyle.SHORT, Locale.UK);
        return first == last ? from : from + "-" + last.getDisplayName(TextStyle.SHORT, Locale.UK);
    }
}
