package org.alongside.rota.leave;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.alongside.page.Dates;
import org.alongside.page.FormErrors;
import org.alongside.rota.WrittenDay;
import org.jspecify.annotations.Nullable;

/**
 * An absence as typed.
 *
 * @param begins morning or afternoon of the first day
 * @param ends morning or afternoon of the last day
 */
public record LeaveForm(String kind, String first, String begins, String last, String ends) {

    private static final LocalTime MIDDAY = LocalTime.of(13, 0);
    private static final int LONGEST = 400;

    public LeaveForm(
            @Nullable String kind,
            @Nullable String first,
            @Nullable String begins,
            @Nullable String last,
            @Nullable String ends) {
        this.kind = Objects.requireNonNullElse(kind, "");
        this.first = Objects.requireNonNullElse(first, "").strip();
        this.begins = Objects.requireNonNullElse(begins, "morning");
        this.last = Objects.requireNonNullElse(last, "").strip();
        this.ends = Objects.requireNonNullElse(ends, "afternoon");
    }

    public FormErrors errors() {
        var errors = FormErrors.NONE
                .unless(Choice.named(Leave.Kind.class, kind).isPresent(), "kind", "Choose why")
                .unless(WrittenDay.read(first).isPresent(), "first", "Enter the first day, for example 23/11/2026")
                .unless(lastDay().isPresent(), "last", "Enter the last day, or leave it empty for one day");
        return errors.any()
                ? errors
                : errors.unless(
                        until().isAfter(from()) && until().isBefore(from().plusSeconds(86_400L * LONGEST)),
                        "last",
                        "It ends after it begins, and within a year");
    }

    private Optional<LocalDate> lastDay() {
        return WrittenDay.read(last.isEmpty() ? first : last);
    }

    private Instant from() {
        var day = WrittenDay.read(first).orElseThrow();
        return at(day, begins.equals("afternoon") ? MIDDAY : LocalTime.MIDNIGHT);
    }

    private Instant until() {
        var day = lastDay().orElseThrow();
        return ends.equals("morning") ? at(day, MIDDAY) : at(day.plusDays(1), LocalTime.MIDNIGHT);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Dates.ZONE).toInstant();
    }

    public Leave leave(UUID id, UUID person) {
        return new Leave(id, person, Choice.named(Leave.Kind.class, kind).orElseThrow(), from(), until());
    }
}
