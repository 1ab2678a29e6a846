package org.alongside.appointment.today;

import java.util.Objects;
import java.util.UUID;
import org.alongside.page.FormErrors;
import org.jspecify.annotations.Nullable;

/** A note, as typed. */
public record NoteForm(@Nullable UUID id, String words) {

    private static final int MOST = 10_000;

    public NoteForm(@Nullable UUID id, @Nullable String words) {
        this.id = id;
        this.words = Objects.requireNonNullElse(words, "").strip();
    }

    FormErrors errors() {
        return FormErrors.NONE
                .unless(!words.isEmpty(), "words", "Enter your note")
                .unless(words.length() <= MOST, "words", "Use 10,000 letters or fewer");
    }
}
