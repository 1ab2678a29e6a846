package org.alongside.referral.consultation;

import java.util.Objects;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.alongside.kernel.LawArea;
import org.alongside.page.FormErrors;
import org.jspecify.annotations.Nullable;

/** What somebody asks, as typed. */
public record ConsultationForm(@Nullable UUID id, String area, String question) {

    static final int LONGEST = 4000;
    private static final int SHORTEST = 10;

    public ConsultationForm(@Nullable UUID id, @Nullable String area, @Nullable String question) {
        this.id = id;
        this.area = Objects.requireNonNullElse(area, "");
        this.question = Objects.requireNonNullElse(question, "");
    }

    FormErrors errors() {
        var length = question.strip().length();
        return FormErrors.NONE
                .unless(Choice.named(LawArea.class, area).isPresent(), "area", "Choose what it is about")
                .unless(length >= SHORTEST, "question", "Describe the situation")
                .unless(length <= LONGEST, "question", "Use 4,000 characters or fewer");
    }
}
