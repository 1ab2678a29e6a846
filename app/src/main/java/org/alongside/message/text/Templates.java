package org.alongside.message.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The templates that come with the program, from models/messages. */
public final class Templates {

    private static final List<String> NAMES = List.of(
            "referral-received",
            "question-to-referrer",
            "answer-to-adviser",
            "weekly-digest",
            "consultation-asked",
            "consultation-answered",
            "self-referral-receipt",
            "could-not-reach",
            "delivery-failed",
            "appointment-reminder");

    private static final Map<String, Template> ALL = read();

    private Templates() {}

    public static List<Template> all() {
        return List.copyOf(ALL.values());
    }

    /** The template of this name, which the program itself chose. */
    public static Template named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No message template is named " + name));
    }

    public static Optional<Template> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static Map<String, Template> read() {
        var all = new LinkedHashMap<String, Template>();
        NAMES.forEach(name -> all.put(name, TemplateFile.read(name, resource("models/messages/" + name + ".txt"))));
        return all;
    }

    private static String resource(String name) {
        try (var file = Templates.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
