package org.alongside.rota.pattern;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;
import org.alongside.page.FormErrors;
import org.alongside.part.Option;
import org.alongside.rota.WrittenDay;
import org.alongside.rota.week.SessionForm;
import org.jspecify.annotations.Nullable;

/**
 * A pattern as typed.
 *
 * @param session its first session: who, where, the first day, hours and slots
 */
public record PatternForm(SessionForm session, String every, Set<String> weekdays, String last) {

    static PatternForm of(
            SessionForm session, @Nullable String every, @Nullable Set<String> weekdays, @Nullable String last) {
        return new PatternForm(
                session,
                Objects.requireNonNullElse(every, ""),
                Objects.requireNonNullElse(weekdays, Set.of()),
                Objects.requireNonNullElse(last, "").strip());
    }

    FormErrors errors() {
        return session.errors()
                .unless(Choice.named(Every.class, every).isPresent(), "every", "Choose how often")
                .unless(!days().isEmpty(), "weekdays", "Choose at least one day of the week")
                .unless(last.isEmpty() || lastDay().isPresent(), "last", "Enter the last day, or leave it empty")
                .unless(inOrder(), "last", "The last day comes after the first");
    }

    private boolean inOrder() {
        var first = session.date();
        return first.isEmpty() || lastDay().filter(first.orElseThrow()::isAfter).isEmpty();
    }

    private Optional<LocalDate> lastDay() {
        return WrittenDay.read(last);
    }

    private Set<DayOfWeek> days() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> weekdays.contains(key(day)))
                .collect(Collectors.toSet());
    }

    Cycle cycle() {
        return new Cycle(
                Choice.named(Every.class, every).orElseThrow(),
                days(),
                session.date().orElseThrow(),
                lastDay());
    }

    static List<Option> weekdayOptions() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Option(key(day), day.getDisplayName(java.time.format.TextStyle.FULL, Locale.UK)))
                .toList();
    }

    static List<Option> everyOptions() {
        return Arrays.stream(Every.values())
                .map(one -> new Option(one.key(), one.label()))
                .toList();
    }

    private static String key(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
