package org.alongside.referral.need;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of the screen in one language. What a translation lacks is said in English. */
public record Tongue(String tag, Properties words, Properties fallback) {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "dv", "fa", "he", "ku-Arab", "pa-Arab", "ps", "sd", "ug", "ur", "yi");
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** English, which comes with the program and has every word. */
    static Tongue english() {
        var words = shipped("en").orElseThrow(() -> new IllegalStateException("models/need/en.properties is missing"));
        return new Tongue("en", words, words);
    }

    /** A language that comes with the program or that somebody has put into the folder; empty for any other. */
    static Optional<Tongue> of(String tag, Path folder) {
        if (!TAG.matcher(tag).matches()) {
            return Optional.empty();
        }
        return inFolder(folder.resolve(tag + ".properties"))
                .or(() -> shipped(tag))
                .map(words -> new Tongue(tag, words, english().words()));
    }

    private static Optional<Properties> inFolder(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Optional.of(read(reader));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Properties> shipped(String tag) {
        try (InputStream file =
                Tongue.class.getClassLoader().getResourceAsStream("models/need/" + tag + ".properties")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(read(new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties read(Reader reader) throws IOException {
        var words = new Properties();
        words.load(reader);
        return words;
    }

    public String say(String key) {
        var own = words.getProperty(key, "").strip();
        return own.isEmpty() ? Objects.requireNonNull(fallback.getProperty(key), key) : own;
    }

    public String ask(Question question) {
        return say("question." + question.key());
    }

    /** The language of what {@link #say} gives, for screen readers: English where it is not translated. */
    public String langOf(String key) {
        return words.getProperty(key, "").isBlank() ? "en" : tag;
    }

    public String direction() {
        return RIGHT_TO_LEFT.contains(tag) || RIGHT_TO_LEFT.contains(tag.split("-")[0]) ? "rtl" : "ltr";
    }

    /** Its own name: Cymraeg. */
    public String name() {
        var own = words.getProperty("name", "").strip();
        var locale = Locale.forLanguageTag(tag);
        return own.isEmpty() ? locale.getDisplayLanguage(locale) : own;
    }
}
