package org.alongside.appointment.callback;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;
import org.alongside.page.Dates;

/** When somebody asked to be called; no days are all days, no part of the day is any. */
public record CallTimes(Set<DayOfWeek> days, Set<Part> parts) {

    public static final CallTimes ANY = new CallTimes(Set.of(), Set.of());

    public CallTimes {
        days = Set.copyOf(days);
        parts = Set.copyOf(parts);
    }

    /** A part of the day, by British clocks. */
    public enum Part implements Choice {
        MORNING("mornings", 8, 12),
        AFTERNOON("afternoons", 12, 17),
        EVENING("evenings", 17, 21);

        private final String title;
        private final LocalTime from;
        private final LocalTime until;

        Part(String title, int from, int until) {
            this.title = title;
            this.from = LocalTime.of(from, 0);
            this.until = LocalTime.of(until, 0);
        }

        @Override
        public String title() {
            return title;
        }

        /** The part this moment falls into, if any: nobody asks to be called at night. */
        static Optional<Part> at(Instant moment) {
            var time = moment.atZone(Dates.ZONE).toLocalTime();
            return Arrays.stream(values())
                    .filter(part -> !time.isBefore(part.from) && time.isBefore(part.until))
                    .findFirst();
        }
    }

    public boolean any() {
        return days.isEmpty() && parts.isEmpty();
    }

    /** Whether this moment is one they asked for. */
    public boolean cover(Instant moment) {
        var day = moment.atZone(Dates.ZONE).getDayOfWeek();
        return (days.isEmpty() || days.contains(day))
                && (parts.isEmpty() || Part.at(moment).filter(parts::contains).isPresent());
    }

    /** Mon, Tue, mornings. Empty when any time will do. */
    public String words() {
        var named = days.isEmpty()
                ? List.<String>of()
                : EnumSet.copyOf(days).stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.UK))
                        .toList();
        var halves = parts.stream().sorted().map(Part::title).toList();
        return java.util.stream.Stream.concat(named.stream(), halves.stream()).collect(Collectors.joining(", "));
    }
}
