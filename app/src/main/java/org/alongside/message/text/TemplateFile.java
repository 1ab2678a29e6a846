package org.alongside.message.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a template from a plain text file: lines that say what it is ({@code title:}, {@code to:}, and for each field
 * {@code field NAME: SAMPLE}, with {@code required} before the colon where it must not be left out), then its words
 * under {@code == email}, {@code == text}, {@code == neutral email} and {@code == neutral text}.
 */
final class TemplateFile {

    private static final Pattern FIELD = Pattern.compile("field ([a-z]+(?:_[a-z]+)*)( required)?: (.+)");
    private static final List<String> PARTS = List.of("email", "text", "neutral email", "neutral text");

    private final String name;
    private final Map<String, String> head = new HashMap<>();
    private final List<Template.Field> fields = new ArrayList<>();
    private final Map<String, StringBuilder> parts = new HashMap<>();

    private TemplateFile(String name) {
        this.name = name;
    }

    static Template read(String name, String content) {
        var file = new TemplateFile(name);
        file.take(content.lines().toList());
        return file.template();
    }

    private void take(List<String> lines) {
        var part = "";
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.startsWith("== ")) {
                part = line.substring(3).strip();
                refuseUnless(PARTS.contains(part) && !parts.containsKey(part), i, "one of " + PARTS + ", each once");
                parts.put(part, new StringBuilder());
            } else if (part.isEmpty()) {
                takeHead(line, i);
            } else {
                parts.computeIfAbsent(part, ignored -> new StringBuilder())
                        .append(line)
                        .append('\n');
            }
        }
        refuseUnless(head.containsKey("title") && head.containsKey("to"), lines.size() - 1, "title: and to: above");
    }

    private void takeHead(String line, int number) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        var field = FIELD.matcher(line);
        if (field.matches()) {
            fields.add(new Template.Field(field.group(1), field.group(3), field.group(2) != null));
            return;
        }
        var pair = line.split(": ", 2);
        refuseUnless(pair.length == 2 && List.of("title", "to").contains(pair[0]), number, "title:, to: or field");
        head.put(pair[0], pair[1].strip());
    }

    private Template template() {
        return new Template(
                name,
                head.getOrDefault("title", ""),
                head.getOrDefault("to", ""),
                parts.containsKey("email"),
                parts.containsKey("text"),
                fields,
                new Wording(words(""), words("neutral ")));
    }

    /** The first line of an e-mail is its subject. */
    private Words words(String prefix) {
        var email = part(prefix + "email").split("\n", 2);
        var subject = email[0].replaceFirst("^Subject: ", "");
        return new Words(subject, email.length == 2 ? email[1] : "", part(prefix + "text"));
    }

    private String part(String name) {
        return parts.getOrDefault(name, new StringBuilder()).toString();
    }

    private void refuseUnless(boolean fine, int line, String expected) {
        if (!fine) {
            throw new IllegalStateException(name + ".txt, line " + (line + 1) + ": expected " + expected);
        }
    }
}
