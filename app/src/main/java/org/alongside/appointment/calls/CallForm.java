package org.alongside.appointment.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.appointment.callback.CallResult;
import org.alongside.appointment.callback.RecordCall;
import org.alongside.kernel.Choice;
import org.alongside.page.Dates;
import org.alongside.page.FormErrors;
import org.alongside.part.Option;
import org.jspecify.annotations.Nullable;

/** What came of a call, as typed. */
public record CallForm(@Nullable UUID id, String result, String day, String time, String note) {

    private static final int DAYS = 14;

    public CallForm(
            @Nullable UUID id,
            @Nullable String result,
            @Nullable String day,
            @Nullable String time,
            @Nullable String note) {
        this.id = id;
        this.result = Objects.requireNonNullElse(result, "");
        this.day = Objects.requireNonNullElse(day, "");
        this.time = Objects.requireNonNullElse(time, "").strip();
        this.note = Objects.requireNonNullElse(note, "").strip();
    }

    /** The days somebody may ask to be called on. */
    static List<Option> days(LocalDate today) {
        return IntStream.range(0, DAYS)
                .mapToObj(today::plusDays)
                .map(day -> new Option(day.toString(), words(day, today)))
                .toList();
    }

    private static String words(LocalDate day, LocalDate today) {
        var named = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " " + Dates.day(day);
        return day.equals(today) ? "Today" : day.equals(today.plusDays(1)) ? "Tomorrow" : named;
    }

    FormErrors errors(Instant now) {
        var errors = FormErrors.NONE
                .unless(kind().isPresent(), "result", "Choose what came of it")
                .unless(note.length() <= 500, "note", "Use 500 letters or fewer");
        var wanted = kind().filter(one -> one == CallResult.LATER).isPresent();
        if (!timed() || !wanted && time.isEmpty()) {
            return errors;
        }
        return errors.unless(again().isPresent(), "time", "Enter the time to call again, such as 14:30")
                .unless(again().filter(at -> !at.isAfter(now)).isEmpty(), "time", "Enter a time that is to come");
    }

    Optional<CallResult> kind() {
        return Choice.named(CallResult.class, result);
    }

    RecordCall.Result result(CallResult kind) {
        return new RecordCall.Result(kind, timed() ? again() : Optional.empty(), note);
    }

    private boolean timed() {
        return kind().filter(CallResult::again).isPresent();
    }

    /** A time that the clocks leave out in March is the one an hour later. */
    Optional<Instant> again() {
        var plain = time.replace('.', ':');
        try {
            var hour = LocalTime.parse(plain.length() == 4 ? "0" + plain : plain);
            return Optional.of(
                    LocalDate.parse(day).atTime(hour).atZone(Dates.ZONE).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
