package org.alongside.rota.draft.page;

import java.util.Objects;
import java.util.Optional;
import org.alongside.page.FormErrors;
import org.alongside.page.Ids;
import org.alongside.rota.WrittenDay;
import org.alongside.rota.draft.Draft;
import org.alongside.rota.plan.Half;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.PlannedSession;
import org.jspecify.annotations.Nullable;

/** A session of a draft, as typed. */
public record HeldForm(String adviser, String place, String day, String half, String pinned) {

    public HeldForm(
            @Nullable String adviser,
            @Nullable String place,
            @Nullable String day,
            @Nullable String half,
            @Nullable String pinned) {
        this.adviser = Objects.requireNonNullElse(adviser, "");
        this.place = Objects.requireNonNullElse(place, "");
        this.day = Objects.requireNonNullElse(day, "").strip();
        this.half = Objects.requireNonNullElse(half, "");
        this.pinned = Objects.requireNonNullElse(pinned, "");
    }

    static HeldForm of(PlannedSession session) {
        var half = session.halfDay();
        return new HeldForm(
                session.adviser().toString(),
                session.place().toString(),
                WrittenDay.write(half.date()),
                half.half().title(),
                "" + session.pinned());
    }

    FormErrors errors(Draft draft) {
        return FormErrors.NONE
                .unless(Ids.read(adviser).isPresent(), "adviser", "Choose who holds it")
                .unless(Ids.read(place).isPresent(), "place", "Choose where")
                .unless(
                        WrittenDay.read(day)
                                .filter(one -> !one.isBefore(draft.from()) && !one.isAfter(draft.until()))
                                .isPresent(),
                        "day",
                        "Enter a day from " + draft.period())
                .unless(chosenHalf().isPresent(), "half", "Choose morning or afternoon");
    }

    private Optional<Half> chosenHalf() {
        return switch (half) {
            case "morning" -> Optional.of(Half.MORNING);
            case "afternoon" -> Optional.of(Half.AFTERNOON);
            default -> Optional.empty();
        };
    }

    PlannedSession session() {
        return new PlannedSession(
                Ids.read(place).orElseThrow(),
                new HalfDay(WrittenDay.read(day).orElseThrow(), chosenHalf().orElseThrow()),
                Ids.read(adviser).orElseThrow(),
                pinned.equals("true"));
    }
}
