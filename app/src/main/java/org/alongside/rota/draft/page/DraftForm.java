package org.alongside.rota.draft.page;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alongside.page.FormErrors;
import org.alongside.rota.WrittenDay;
import org.alongside.rota.draft.MakeDraft;
import org.jspecify.annotations.Nullable;

/** A draft to be made, as typed. */
public record DraftForm(String name, String from, String until, String seconds) {

    private static final int LONGEST = 62;
    private static final List<String> TIMES = List.of("10", "60", "180");

    public DraftForm(@Nullable String name, @Nullable String from, @Nullable String until, @Nullable String seconds) {
        this.name = Objects.requireNonNullElse(name, "").strip();
        this.from = Objects.requireNonNullElse(from, "").strip();
        this.until = Objects.requireNonNullElse(until, "").strip();
        this.seconds = seconds != null && TIMES.contains(seconds) ? seconds : "60";
    }

    FormErrors errors() {
        return FormErrors.NONE
                .unless(!name.isEmpty() && name.length() <= 200, "name", "Enter a name of at most 200 letters")
                .unless(first().isPresent(), "from", "Enter the first day, for example 23/11/2026")
                .unless(last().isPresent(), "until", "Enter the last day")
                .unless(inOrder(), "until", "The last day comes after the first, within two months");
    }

    private boolean inOrder() {
        return first().isEmpty()
                || last().isEmpty()
                || !last().get().isBefore(first().get())
                        && !last().get().isAfter(first().get().plusDays(LONGEST));
    }

    private Optional<LocalDate> first() {
        return WrittenDay.read(from);
    }

    private Optional<LocalDate> last() {
        return WrittenDay.read(until);
    }

    MakeDraft.Wanted wanted() {
        return new MakeDraft.Wanted(
                name,
                first().orElseThrow(),
                last().orElseThrow(),
                Duration.ofSeconds(Long.parseLong(seconds)),
                List.of());
    }
}
