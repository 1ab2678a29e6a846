package org.alongside.appointment.calls;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.appointment.callback.CallTimes;
import org.alongside.part.Option;
import org.jspecify.annotations.Nullable;

/** When to call, as ticked; what it does not know it leaves out. */
public record TimesForm(Set<String> days, Set<String> parts) {

    private static final List<DayOfWeek> ALL = List.of(DayOfWeek.values());

    public TimesForm(@Nullable Set<String> days, @Nullable Set<String> parts) {
        this.days = days == null ? Set.of() : Set.copyOf(days);
        this.parts = parts == null ? Set.of() : Set.copyOf(parts);
    }

    static TimesForm of(CallTimes times) {
        return new TimesForm(
                times.days().stream().map(TimesForm::key).collect(Collectors.toSet()),
                times.parts().stream().map(CallTimes.Part::key).collect(Collectors.toSet()));
    }

    CallTimes times() {
        return new CallTimes(
                ALL.stream().filter(day -> days.contains(key(day))).collect(Collectors.toSet()),
                Arrays.stream(CallTimes.Part.values())
                        .filter(part -> parts.contains(part.key()))
                        .collect(Collectors.toSet()));
    }

    /** The whole week: some lines are open at weekends. */
    public List<Option> allDays() {
        return ALL.stream()
                .map(day -> new Option(key(day), day.getDisplayName(TextStyle.FULL, Locale.UK)))
                .toList();
    }

    public List<Option> allParts() {
        return Arrays.stream(CallTimes.Part.values())
                .map(part -> new Option(part.key(), part.label()))
                .toList();
    }

    private static String key(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
