package org.alongside.message.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is wrong with a wording before it comes into force, by the name of the field it was typed in. */
public final class WordingCheck {

    private static final int LONGEST_SUBJECT = 150;

    private final Template template;
    private final Labels labels;
    private final Map<String, List<Mistake>> found = new LinkedHashMap<>();

    private WordingCheck(Template template, Labels labels) {
        this.template = template;
        this.labels = labels;
    }

    /** Nothing is wrong when it is empty. */
    public static Map<String, List<Mistake>> of(Template template, Wording wording, Labels labels) {
        var check = new WordingCheck(template, labels);
        check.words(wording.usual(), false);
        if (labels.everNeutral()) {
            check.words(wording.neutral(), true);
        }
        return check.found;
    }

    private void words(Words words, boolean neutral) {
        if (template.byEmail()) {
            look(name("subject", neutral), words.subject(), neutral, List.of());
            subject(name("subject", neutral), words.subject());
            var missing = template.required().stream()
                    .filter(field -> !Placeholders.has(words.subject(), field))
                    .toList();
            look(name("body", neutral), words.body(), neutral, missing);
        }
        if (template.byText()) {
            look(name("text", neutral), words.text(), neutral, template.required());
            length(name("text", neutral), words.text(), neutral);
        }
    }

    private static String name(String field, boolean neutral) {
        return neutral ? "neutral" + Character.toUpperCase(field.charAt(0)) + field.substring(1) : field;
    }

    private void look(String field, String text, boolean neutral, List<String> required) {
        var lines = text.split("\n", -1);
        var mistakes = new ArrayList<>(Placeholders.mistakes(text, template.known(neutral)));
        if (text.isBlank()) {
            mistakes.add(new Mistake(1, "nothing is written here"));
        }
        required.stream()
                .filter(name -> !Placeholders.has(text, name))
                .forEach(name -> mistakes.add(new Mistake(lines.length, "((" + name + ")) is missing")));
        if (neutral) {
            for (int i = 0; i < lines.length; i++) {
                var line = i + 1;
                labels.neutral()
                        .telling(lines[i])
                        .ifPresent(word -> mistakes.add(new Mistake(line, "\"" + word + "\" is not neutral")));
            }
        }
        add(field, mistakes.stream());
    }

    private void subject(String field, String subject) {
        if (subject.contains("\n") || subject.length() > LONGEST_SUBJECT) {
            add(field, Stream.of(new Mistake(1, "a subject is one line of up to " + LONGEST_SUBJECT + " characters")));
        }
    }

    private void length(String field, String text, boolean neutral) {
        if (found.containsKey(field)) {
            return;
        }
        var filling = new Composed.Filling(template.samples(), labels.service(), neutral);
        var words = new Words("", "", text);
        if (Composed.text(new Wording(words, words), labels, filling) instanceof Composed.TooLong tooLong) {
            var last = text.split("\n", -1).length;
            var what =
                    tooLong.length() + " characters with the sample fields; at most " + TextParts.MOST + " can be sent";
            add(field, Stream.of(new Mistake(last, what)));
        }
    }

    private void add(String field, Stream<Mistake> mistakes) {
        mistakes.forEach(one ->
                found.computeIfAbsent(field, ignored -> new ArrayList<>()).add(one));
    }
}
