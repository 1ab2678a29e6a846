package org.alongside.rota.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The unit of a rota: the morning or the afternoon of a day. */
public record HalfDay(LocalDate date, Half half) implements Comparable<HalfDay> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final Comparator<HalfDay> ORDER =
            Comparator.comparing(HalfDay::date).thenComparing(HalfDay::half);

    public static HalfDay morning(LocalDate date) {
        return new HalfDay(date, Half.MORNING);
    }

    public static HalfDay afternoon(LocalDate date) {
        return new HalfDay(date, Half.AFTERNOON);
    }

    /** Both halves of these days, in order. */
    public static List<HalfDay> of(List<LocalDate> dates) {
        return dates.stream()
                .sorted()
                .flatMap(date -> Stream.of(morning(date), afternoon(date)))
                .toList();
    }

    /** As a rota maker writes it: "Tue 3 Mar morning". */
    public String words() {
        return DAY.format(date) + " " + half.title();
    }

    @Override
    public int compareTo(HalfDay other) {
        return ORDER.compare(this, other);
    }
}
