package org.alongside.timelimit.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.kernel.LawArea;
import org.alongside.yaml.Problem;
import org.alongside.yaml.YamlDocument;
import org.alongside.yaml.YamlSection;

/** Reads the file of one clock and refuses it with any mistake, naming all of them by their lines. */
public final class RuleFile {

    /** What reading came to. */
    public sealed interface Reading {}

    public record Read(TimeLimit limit) implements Reading {}

    /** The file has mistakes, in the order of its lines. */
    public record Refused(String file, List<Problem> problems) implements Reading {
        @Override
        public String toString() {
            return String.join(
                    "\n",
                    problems.stream()
                            .map(one -> file + ":" + one.line() + ": " + one)
                            .toList());
        }
    }

    static final Pattern TEXT = Pattern.compile("(?s).{3,2000}");
    static final String SOME_TEXT = "a text of 3 to 2,000 letters";

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String A_NAME = "small letters, figures and hyphens";
    private static final List<String> KEYS = List.of(
            "clock",
            "also",
            "title",
            "law-areas",
            "jurisdiction",
            "whose",
            "about",
            "letter",
            "done-when",
            "stopped-by",
            "proof",
            "next",
            "versions");

    private final YamlSection top;
    private final List<String> lines;

    private RuleFile(YamlSection top, List<String> lines) {
        this.top = top;
        this.lines = lines;
    }

    /**
     * Reads a file.
     *
     * @param file "benefits/some-clock.yaml", from which the group and the name of the clock are taken
     */
    public static Reading read(String file, byte[] content) {
        var document = new YamlDocument();
        var lines = new String(content, StandardCharsets.UTF_8).lines().toList();
        var limit = document.read(content, KEYS).map(top -> new RuleFile(top, lines).limit(file));
        return limit.isPresent() && document.problems().isEmpty()
                ? new Read(limit.get())
                : new Refused(file, List.copyOf(document.problems()));
    }

    private TimeLimit limit(String file) {
        var path = file.split("/");
        var name = path[path.length - 1].replaceFirst("\\.yaml$", "");
        var clock = top.text("clock", NAME, A_NAME);
        if (!clock.equals(name)) {
            top.refuse("clock", "\"" + clock + "\" in a file named " + name, "the same name as the file");
        }
        return new TimeLimit(
                clock,
                top.has("also") ? top.values("also", A_NAME, RuleFile::name) : List.of(),
                path.length > 1 ? path[path.length - 2] : "",
                text("title"),
                top.choices("law-areas", LawArea.class),
                text("jurisdiction"),
                top.choice("whose", Whose.class),
                text("about"),
                top.has("letter") ? Optional.of(text("letter")) : Optional.empty(),
                new TimeLimit.Stops(top.choice("done-when", DoneWhen.class), text("stopped-by"), text("proof")),
                next(),
                versions());
    }

    private static Optional<String> name(String words) {
        return Optional.of(words).filter(word -> NAME.matcher(word).matches());
    }

    private String text(String key) {
        return top.text(key, TEXT, SOME_TEXT);
    }

    private List<TimeLimit.Next> next() {
        return top.has("next")
                ? top.values(
                        "next",
                        "words such as \"send-appeal from sent, the day of the decision\"",
                        TimeLimit.Next::read)
                : List.of();
    }

    private List<Version> versions() {
        var versions = new ArrayList<Version>();
        for (var section : top.sections("versions", VersionReader.KEYS)) {
            var version = new VersionReader(section).version(fingerprint(section));
            var before = versions.isEmpty() ? Optional.<Version>empty() : Optional.of(versions.getLast());
            before.ifPresent(older -> refuseGap(section, older, version));
            versions.add(version);
        }
        if (versions.size() > 1
                && versions.stream()
                        .limit(versions.size() - 1L)
                        .anyMatch(one -> one.until().isEmpty())) {
            top.refuse("versions", "a version without \"until\" before the last one", "\"until:\" with its last day");
        }
        return List.copyOf(versions);
    }

    private static void refuseGap(YamlSection section, Version older, Version version) {
        if (version.number() != older.number() + 1) {
            section.refuse("version", "version " + version.number(), "version " + (older.number() + 1));
        }
        older.until()
                .filter(last -> !version.from().equals(last.plusDays(1)))
                .ifPresent(last -> section.refuse(
                        "from", version.from().toString(), last.plusDays(1) + ", the day after the version before"));
    }

    /** Everything that stands in the file for this version; comments and the depth of lines make no difference. */
    private String fingerprint(YamlSection section) {
        var text = new StringBuilder();
        lines.subList(section.firstLine() - 1, Math.min(section.lastLine(), lines.size())).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> text.append(line).append('\n'));
        return hash(text.toString());
    }

    private static String hash(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
