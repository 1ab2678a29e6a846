package org.alongside.rota.adviser;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A half-day of any week: Monday morning. */
public record WeekHalf(DayOfWeek day, boolean morning) implements Comparable<WeekHalf> {

    /** Monday morning to Friday afternoon. */
    public static List<WeekHalf> working() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.getValue() < 6)
                .flatMap(day -> Stream.of(new WeekHalf(day, true), new WeekHalf(day, false)))
                .toList();
    }

    /** monday-morning. */
    public String key() {
        return day.name().toLowerCase(Locale.ROOT) + (morning ? "-morning" : "-afternoon");
    }

    /** Monday morning. */
    public String title() {
        return day.getDisplayName(TextStyle.FULL, Locale.UK) + (morning ? " morning" : " afternoon");
    }

    /** Mon am. */
    public String brief() {
        return day.getDisplayName(TextStyle.SHORT, Locale.UK) + (morning ? " am" : " pm");
    }

    static Optional<WeekHalf> of(String key) {
        return working().stream().filter(half -> half.key().equals(key)).findFirst();
    }

    /** Those that the keys name, in order; others are left out. */
    public static Set<WeekHalf> read(Collection<String> keys) {
        return keys.stream().map(WeekHalf::of).flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public int compareTo(WeekHalf other) {
        return day == other.day ? Boolean.compare(other.morning, morning) : day.compareTo(other.day);
    }
}
