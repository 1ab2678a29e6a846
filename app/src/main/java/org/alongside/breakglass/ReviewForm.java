package org.alongside.breakglass;

import java.util.Objects;
import org.alongside.page.FormErrors;
import org.jspecify.annotations.Nullable;

/** A supervisor's verdict, as typed. */
public record ReviewForm(String verdict, String remark) {
    public ReviewForm(@Nullable String verdict, @Nullable String remark) {
        this.verdict = Objects.requireNonNullElse(verdict, "");
        this.remark = Objects.requireNonNullElse(remark, "").strip();
    }

    boolean justified() {
        return verdict.equals("justified");
    }

    FormErrors errors() {
        return FormErrors.NONE
                .unless(justified() || verdict.equals("not-justified"), "verdict", "Choose whether it was justified")
                .unless(!verdict.equals("not-justified") || !remark.isEmpty(), "remark", "Say what happens next")
                .unless(remark.length() <= 2000, "remark", "Write at most 2,000 characters");
    }
}
