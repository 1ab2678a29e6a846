package org.alongside.message.template;

import org.alongside.message.text.Wording;
import org.alongside.message.text.Words;
import org.jspecify.annotations.Nullable;

/** The words of a template as they were typed, and the version they were made from. */
public record TemplateForm(
        int base,
        @Nullable String subject,
        @Nullable String body,
        @Nullable String text,
        @Nullable String neutralSubject,
        @Nullable String neutralBody,
        @Nullable String neutralText) {

    static TemplateForm of(int base, Wording wording) {
        return new TemplateForm(
                base,
                wording.usual().subject(),
                wording.usual().body(),
                wording.usual().text(),
                wording.neutral().subject(),
                wording.neutral().body(),
                wording.neutral().text());
    }

    /** What the page did not ask for stays as it comes with the program. */
    Wording wording(Wording shipped) {
        return new Wording(
                words(subject, body, text, shipped.usual()),
                words(neutralSubject, neutralBody, neutralText, shipped.neutral()));
    }

    /** What a page calls a field. */
    static String label(String field) {
        return switch (field) {
            case "subject" -> "Subject";
            case "body" -> "E-mail";
            case "text" -> "Text message";
            case "neutralSubject" -> "Neutral subject";
            case "neutralBody" -> "Neutral e-mail";
            case "neutralText" -> "Neutral text message";
            default -> throw new IllegalArgumentException("A template has no field " + field);
        };
    }

    private static Words words(@Nullable String subject, @Nullable String body, @Nullable String text, Words shipped) {
        return new Words(or(subject, shipped.subject()), or(body, shipped.body()), or(text, shipped.text()));
    }

    private static String or(@Nullable String typed, String shipped) {
        return typed == null ? shipped : typed;
    }
}
