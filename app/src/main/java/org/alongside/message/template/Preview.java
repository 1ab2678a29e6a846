package org.alongside.message.template;

import java.util.ArrayList;
import java.util.List;
import org.alongside.message.text.Composed;
import org.alongside.message.text.Labels;
import org.alongside.message.text.Template;
import org.alongside.message.text.TextParts;
import org.alongside.message.text.Wording;

/** A message as it would arrive, with the sample fields. */
public record Preview(String title, String sender, String subject, String body, String length) {

    /** One for each way it is sent, and for neutral words where they are needed. */
    static List<Preview> of(Template template, Wording wording, Labels labels) {
        var previews = new ArrayList<Preview>();
        for (var neutrally : labels.everNeutral() ? List.of(false, true) : List.of(false)) {
            if (neutrally || !labels.neutral(false)) {
                add(previews, template, wording, labels, neutrally);
            }
        }
        return previews;
    }

    private static void add(
            List<Preview> previews, Template template, Wording wording, Labels labels, boolean neutrally) {
        var filling = new Composed.Filling(template.samples(), agency(labels), neutrally);
        var suffix = neutrally ? ", neutral" : "";
        if (template.byEmail() && Composed.email(wording, labels, filling) instanceof Composed.Message email) {
            previews.add(new Preview("E-mail" + suffix, email.sender(), email.subject(), email.body(), ""));
        }
        if (template.byText() && Composed.text(wording, labels, filling) instanceof Composed.Message text) {
            previews.add(new Preview("Text message" + suffix, text.sender(), "", text.body(), length(text.body())));
        }
    }

    private static String agency(Labels labels) {
        return labels.agencies().values().stream().sorted().findFirst().orElse(labels.service());
    }

    static String length(String text) {
        var parts = TextParts.of(text);
        return text.length() + " characters, " + (parts == 1 ? "1 part" : parts + " parts");
    }
}
