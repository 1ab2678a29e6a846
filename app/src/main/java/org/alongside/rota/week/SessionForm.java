package org.alongside.rota.week;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.alongside.page.FormErrors;
import org.alongside.rota.Session;
import org.alongside.rota.Times;
import org.alongside.rota.WrittenDay;
import org.jspecify.annotations.Nullable;

/**
 * A session to be added by hand, as typed.
 *
 * @param part morning, afternoon, or hours of its own
 */
public record SessionForm(
        String adviser,
        String place,
        String day,
        String part,
        String from,
        String until,
        String slots,
        String minutes,
        String walkIn) {

    static final String OWN_HOURS = "hours";

    public SessionForm(
            @Nullable String adviser,
            @Nullable String place,
            @Nullable String day,
            @Nullable String part,
            @Nullable String from,
            @Nullable String until,
            @Nullable String slots,
            @Nullable String minutes,
            @Nullable String walkIn) {
        this.adviser = Objects.requireNonNullElse(adviser, "");
        this.place = Objects.requireNonNullElse(place, "");
        this.day = Objects.requireNonNullElse(day, "").strip();
        this.part = Objects.requireNonNullElse(part, "");
        this.from = Objects.requireNonNullElse(from, "").strip();
        this.until = Objects.requireNonNullElse(until, "").strip();
        this.slots = Objects.requireNonNullElse(slots, "").strip();
        this.minutes = Objects.requireNonNullElse(minutes, "").strip();
        this.walkIn = Objects.requireNonNullElse(walkIn, "");
    }

    public FormErrors errors() {
        var errors = FormErrors.NONE
                .unless(date().isPresent(), "day", "Enter the day, for example 23/11/2026")
                .unless(times().isPresent(), part.equals(OWN_HOURS) ? "from" : "part", missing())
                .unless(count().isPresent(), "slots", "Enter how many slots, from 0 to 50")
                .unless(length().isPresent(), "minutes", "Enter how long a slot is, from 5 to 240 minutes");
        return errors.any() ? errors : errors.unless(fits(), "slots", tooMany());
    }

    private String missing() {
        return part.equals(OWN_HOURS)
                ? "Enter from when until when, for example 09:00 and 12:45"
                : "Choose morning, afternoon, all day or other hours";
    }

    private boolean fits() {
        return times().orElseThrow().room(length().orElseThrow(), 51) >= count().orElseThrow();
    }

    private String tooMany() {
        return "Only " + times().orElseThrow().room(length().orElseThrow(), 50) + " slots of " + minutes
                + " minutes fit into these hours";
    }

    public boolean walksIn() {
        return walkIn.equals("true");
    }

    /** Nothing typed yet but what is usual, as far as it fits into half a day. */
    public static SessionForm of(UsualSlots.Usual usual, String adviser, String place, String day) {
        var slots = UsualSlots.fitting(usual.slots(), Times.MORNING);
        return new SessionForm(
                adviser, place, day, "", "", "", "" + slots.number(), "" + slots.minutes(), "" + usual.walkIn());
    }

    public Optional<LocalDate> date() {
        return WrittenDay.read(day);
    }

    public Optional<Times> times() {
        return switch (part) {
            case "morning" -> Optional.of(Times.MORNING);
            case "afternoon" -> Optional.of(Times.AFTERNOON);
            case "day" -> Optional.of(Times.DAY);
            case OWN_HOURS ->
                hour(from)
                        .flatMap(start ->
                                hour(until).filter(end -> end.isAfter(start)).map(end -> new Times(start, end)));
            default -> Optional.empty();
        };
    }

    /** 13:00, 13.00 and 9:30. */
    public static Optional<LocalTime> hour(String typed) {
        var plain = typed.replace('.', ':');
        try {
            return Optional.of(LocalTime.parse(plain.length() == 4 ? "0" + plain : plain));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    Optional<Integer> count() {
        return number(slots, 0, 50);
    }

    Optional<Integer> length() {
        return number(minutes, 5, 240);
    }

    public Session.Slots chosenSlots() {
        return new Session.Slots(count().orElseThrow(), length().orElseThrow());
    }

    /** A whole number between these. */
    public static Optional<Integer> number(String typed, int least, int most) {
        return typed.matches("\\d{1,4}")
                ? Optional.of(Integer.parseInt(typed)).filter(one -> one >= least && one <= most)
                : Optional.empty();
    }
}
