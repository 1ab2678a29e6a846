package org.alongside.kernel;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When a place is open in an ordinary week: {@code Mon-Fri 08:00-18:30; Sat 09:00-12:00}. */
public record OpeningHours(Map<DayOfWeek, List<Span>> days) {

    public static final String EXAMPLE = "Mon-Fri 08:00-18:30; Sat 09:00-12:00";
    public static final OpeningHours UNKNOWN = new OpeningHours(Map.of());

    /** From one time of a day to a later one; midnight at the end is 24:00. */
    public record Span(LocalTime from, LocalTime to) {
        public Span {
            if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
                throw new IllegalArgumentException("A time to close comes after the time to open");
            }
        }

        @Override
        public String toString() {
            return from + "-" + (to.equals(LocalTime.MIDNIGHT) ? "24:00" : to);
        }

        private boolean overlaps(Span later) {
            return to.equals(LocalTime.MIDNIGHT) || later.from.isBefore(to);
        }
    }

    public OpeningHours {
        var sorted = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        days.forEach((day, spans) -> sorted.put(day, inOrder(spans)));
        sorted.values().removeIf(List::isEmpty);
        days = Collections.unmodifiableMap(sorted);
    }

    /** Reads what a person typed; empty when it cannot be understood, for then nothing is guessed. */
    public static Optional<OpeningHours> read(String typed) {
        return OpeningHoursText.read(typed);
    }

    public boolean openAt(DayOfWeek day, LocalTime time) {
        return days.getOrDefault(day, List.of()).stream()
                .anyMatch(span -> !time.isBefore(span.from())
                        && (span.to().equals(LocalTime.MIDNIGHT) || time.isBefore(span.to())));
    }

    private static List<Span> inOrder(List<Span> spans) {
        var sorted = new ArrayList<>(spans);
        sorted.sort((a, b) -> a.from().compareTo(b.from()));
        for (var i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                throw new IllegalArgumentException("Two times of one day overlap");
            }
        }
        return List.copyOf(sorted);
    }

    /** The week in its usual spelling, which {@link #read} reads back to the same hours. */
    @Override
    public String toString() {
        return OpeningHoursText.write(this);
    }
}
