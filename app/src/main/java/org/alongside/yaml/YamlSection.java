package org.alongside.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.alongside.kernel.Choice;
import org.alongside.kernel.Nearest;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The keys of one level of a YAML file. Every mistake is kept as a problem and answered with a stand-in, so that
 * reading goes on and all mistakes are found at once; a file with problems is refused as a whole.
 */
public final class YamlSection {

    private final List<Problem> problems;
    private final Mark start;
    private final Mark end;
    private final Map<String, Node> values = new LinkedHashMap<>();

    YamlSection(MappingNode mapping, List<Problem> problems, List<String> known) {
        this.problems = problems;
        this.start = mapping.getStartMark();
        this.end = mapping.getEndMark();
        for (var pair : mapping.getValue()) {
            var key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            var at = pair.getKeyNode().getStartMark();
            if (!known.contains(key)) {
                problem(at, shown(pair.getKeyNode()), "one of " + String.join(", ", known), Nearest.to(key, known));
            } else if (values.put(key, pair.getValueNode()) != null) {
                problem(at, "\"" + key + "\" a second time", "each key once", Optional.empty());
            }
        }
    }

    /** The lines of the file it stands on, the first counted as 1. */
    public int firstLine() {
        return start.getLine() + 1;
    }

    public int lastLine() {
        return end.getColumn() == 0 ? end.getLine() : end.getLine() + 1;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether the value under a key is this word. */
    public boolean is(String key, String word) {
        return values.get(key) instanceof ScalarNode scalar
                && scalar.getValue().strip().equalsIgnoreCase(word);
    }

    public String text(String key, Pattern shape, String expected) {
        return scalar(key, expected)
                .map(node -> {
                    if (!shape.matcher(node.getValue()).matches()) {
                        problem(node.getStartMark(), shown(node), expected, Optional.empty());
                    }
                    return node.getValue().strip();
                })
                .orElse("");
    }

    public int number(String key, int least, int most) {
        var expected = "a whole number from " + least + " to " + most;
        return scalar(key, expected)
                .map(node -> {
                    var text = node.getValue();
                    if (text.matches("\\d{1,9}") && inside(Integer.parseInt(text), least, most)) {
                        return Integer.parseInt(text);
                    }
                    problem(node.getStartMark(), shown(node), expected, Optional.empty());
                    return least;
                })
                .orElse(least);
    }

    private static boolean inside(int number, int least, int most) {
        return least <= number && number <= most;
    }

    public <E extends Enum<E> & Choice> E choice(String key, Class<E> type) {
        return scalar(key, oneOf(type)).flatMap(node -> known(node, type)).orElse(type.getEnumConstants()[0]);
    }

    public <E extends Enum<E> & Choice> List<E> choices(String key, Class<E> type) {
        var found = new ArrayList<E>();
        for (var node : items(key, "a list of " + String.join(", ", Choice.titles(type)))) {
            var value = known(node, type);
            if (value.isPresent() && found.contains(value.get())) {
                problem(node.getStartMark(), shown(node) + " a second time", "each value once", Optional.empty());
            }
            value.ifPresent(found::add);
        }
        return found;
    }

    private <E extends Enum<E> & Choice> Optional<E> known(Node node, Class<E> type) {
        var words = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        var value = Choice.named(type, words);
        if (value.isEmpty()) {
            problem(node.getStartMark(), shown(node), oneOf(type), Nearest.to(words, Choice.titles(type)));
        }
        return value;
    }

    private static <E extends Enum<E> & Choice> String oneOf(Class<E> type) {
        return "one of " + String.join(", ", Choice.titles(type));
    }

    /** What a reader makes of the words under a key; it answers nothing to words it does not understand. */
    public <T> T value(String key, String expected, Function<String, Optional<T>> reader, T standIn) {
        return scalar(key, expected)
                .flatMap(node -> understood(node, expected, reader))
                .orElse(standIn);
    }

    /** The same of one line of words or of a list of them. */
    public <T> List<T> values(String key, String expected, Function<String, Optional<T>> reader) {
        var nodes = values.get(key) instanceof ScalarNode one ? List.<Node>of(one) : items(key, expected);
        return nodes.stream()
                .flatMap(node -> understood(node, expected, reader).stream())
                .toList();
    }

    private <T> Optional<T> understood(Node node, String expected, Function<String, Optional<T>> reader) {
        var words = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        var value = words.isEmpty() ? Optional.<T>empty() : reader.apply(words);
        if (value.isEmpty()) {
            problem(node.getStartMark(), shown(node), expected, Optional.empty());
        }
        return value;
    }

    /** A level below this one; empty when it is missing or is not a level. */
    public Optional<YamlSection> section(String key, List<String> known) {
        return value(key, "lines below it: " + String.join(", ", known)).flatMap(node -> section(node, known));
    }

    /** A list of levels. */
    public List<YamlSection> sections(String key, List<String> known) {
        return items(key, "a list of lines: " + String.join(", ", known)).stream()
                .flatMap(node -> section(node, known).stream())
                .toList();
    }

    private Optional<YamlSection> section(Node node, List<String> known) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlSection(mapping, problems, known));
        }
        problem(node.getStartMark(), shown(node), "lines below it: " + String.join(", ", known), Optional.empty());
        return Optional.empty();
    }

    private List<Node> items(String key, String expected) {
        var node = value(key, expected);
        if (node.isPresent()
                && node.get() instanceof SequenceNode list
                && !list.getValue().isEmpty()) {
            return list.getValue();
        }
        node.ifPresent(other -> problem(other.getStartMark(), shown(other), expected, Optional.empty()));
        return List.of();
    }

    private Optional<ScalarNode> scalar(String key, String expected) {
        var node = value(key, expected);
        if (node.isPresent()
                && node.get() instanceof ScalarNode scalar
                && !scalar.getValue().isBlank()) {
            return Optional.of(scalar);
        }
        node.ifPresent(other -> problem(other.getStartMark(), shown(other), expected, Optional.empty()));
        return Optional.empty();
    }

    private Optional<Node> value(String key, String expected) {
        var node = Optional.ofNullable(values.get(key));
        if (node.isEmpty()) {
            problem(start, "no \"" + key + "\"", "\"" + key + ":\" with " + expected, Optional.empty());
        }
        return node;
    }

    /** Says that the value under a key does not go with another value. */
    public void refuse(String key, String found, String expected) {
        var node = values.get(key);
        problem(node == null ? start : node.getStartMark(), found, expected, Optional.empty());
    }

    private void problem(Mark at, String found, String expected, Optional<String> meant) {
        problems.add(new Problem(at.getLine() + 1, at.getColumn() + 1, found, expected, meant));
    }

    static String shown(Node node) {
        return switch (node) {
            case ScalarNode scalar when scalar.getValue().isBlank() -> "nothing";
            case ScalarNode scalar -> "\"" + shortened(scalar.getValue()) + "\"";
            case SequenceNode list -> list.getValue().isEmpty() ? "an empty list" : "a list";
            default -> "lines below it";
        };
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }
}
