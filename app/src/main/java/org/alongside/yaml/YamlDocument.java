package org.alongside.yaml;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * One YAML file as a tree that knows its lines. Whatever is not plain, small YAML becomes a problem, never an
 * exception.
 */
public final class YamlDocument {

    public static final int LARGEST = 64 * 1024;

    private final int largest;
    private final List<Problem> problems = new ArrayList<>();

    public YamlDocument() {
        this(LARGEST);
    }

    /** A document that may be larger, for files that a machine made. */
    public YamlDocument(int largest) {
        this.largest = largest;
    }

    /** The mistakes found so far, in the order of the file's lines. */
    public List<Problem> problems() {
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return problems;
    }

    /** The keys at the top of the file, or nothing when the file cannot be read as YAML at all. */
    public Optional<YamlSection> read(byte[] file, List<String> keys) {
        if (file.length > largest) {
            return refuse(1, 1, "a file of " + file.length / 1024 + " KiB", "at most " + largest / 1024 + " KiB");
        }
        var text = text(file);
        if (text.isEmpty() || hasTabs(text.get())) {
            return Optional.empty();
        }
        try {
            return tree(text.get(), keys);
        } catch (MarkedYAMLException mistake) {
            var mark = mistake.getProblemMark();
            return refuse(
                    mark == null ? 1 : mark.getLine() + 1,
                    mark == null ? 1 : mark.getColumn() + 1,
                    String.valueOf(mistake.getProblem()),
                    "YAML: one \"key: value\" on a line, lists in [ ] or with - in front");
        } catch (YAMLException mistake) {
            return refuse(1, 1, String.valueOf(mistake.getMessage()), "plain YAML without special characters");
        }
    }

    private Optional<YamlSection> tree(String text, List<String> keys) {
        var yaml = new Yaml(limits());
        for (var event : yaml.parse(new StringReader(text))) {
            if (event instanceof AliasEvent alias) {
                var mark = alias.getStartMark();
                return refuse(mark.getLine() + 1, mark.getColumn() + 1, "a reference (*)", "the value written out");
            }
        }
        Node root = yaml.compose(new StringReader(text));
        if (root == null) {
            return refuse(1, 1, "an empty file", "lines of \"key: value\"");
        }
        if (root instanceof MappingNode mapping) {
            return Optional.of(new YamlSection(mapping, problems, keys));
        }
        var mark = root.getStartMark();
        return refuse(mark.getLine() + 1, mark.getColumn() + 1, YamlSection.shown(root), "lines of \"key: value\"");
    }

    private LoaderOptions limits() {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(10);
        options.setCodePointLimit(largest);
        options.setMaxAliasesForCollections(0);
        return options;
    }

    private Optional<String> text(byte[] file) {
        var buffer = ByteBuffer.wrap(file);
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            var line = 1;
            var column = 1;
            for (var i = 0; i < buffer.position(); i++) {
                line += file[i] == '\n' ? 1 : 0;
                column = file[i] == '\n' ? 1 : column + 1;
            }
            return refuse(line, column, "a character that is not UTF-8", "the file saved as UTF-8");
        }
    }

    private boolean hasTabs(String text) {
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var indent = line.length() - line.stripLeading().length();
            var tab = line.substring(0, indent).indexOf('\t');
            if (tab >= 0 && !line.isBlank()) {
                refuse(number, tab + 1, "a tab", "spaces");
            }
        }
        return !problems.isEmpty();
    }

    private <T> Optional<T> refuse(int line, int column, String found, String expected) {
        problems.add(new Problem(line, column, found, expected, Optional.empty()));
        return Optional.empty();
    }
}
