package org.alongside.modelfile;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.kernel.Choice;
import org.alongside.servicemodel.Booking;
import org.alongside.servicemodel.Conduct;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.yaml.Problem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The settings of a pathway as somebody chose or typed them: by the id of each field its values, choices as their keys.
 * It is read by being written as a file, so that form and file have the same checks.
 */
public record PathwayForm(Map<String, List<String>> values) {

    public static final PathwayForm EMPTY = new PathwayForm(Map.of());

    public PathwayForm {
        values = Map.copyOf(values);
    }

    /** What reading came to. */
    public sealed interface Reading {}

    public record Read(ServiceModel model) implements Reading {}

    /** What is wrong with which field, in the order of the form. */
    public record Wrong(Map<String, String> messages) implements Reading {}

    public static PathwayForm of(ServiceModel model) {
        Map<String, ?> file =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(ModelText.write(model.withoutSample()));
        return new PathwayForm(Schema.fields().collect(toMap(Field::id, field -> values(field, file))));
    }

    private static List<String> values(Field field, Map<String, ?> file) {
        var at = field.at();
        var level = at.section().isEmpty() ? file : file.get(at.section());
        var value = level instanceof Map<?, ?> map ? map.get(at.key()) : null;
        var words =
                value instanceof List<?> list ? list : Stream.ofNullable(value).toList();
        return words.stream()
                .map(Object::toString)
                .map(word -> key(field, word))
                .toList();
    }

    private static String key(Field field, String word) {
        return switch (field) {
            case Field.One<?> one -> named(one.type(), word);
            case Field.Several<?> several -> named(several.type(), word);
            case Field.Text ignored -> word;
            case Field.Count ignored -> word;
        };
    }

    private static <E extends Enum<E> & Choice> String named(Class<E> type, String word) {
        return Choice.named(type, word).map(Choice::key).orElse(word);
    }

    public List<String> of(Field field) {
        return values.getOrDefault(field.id(), List.of());
    }

    public String first(Field field) {
        return of(field).stream().findFirst().orElse("").strip();
    }

    /** Reads the settings as the next pathway of the partnership with this key. */
    public Reading read(String key, int version) {
        var lines = new LinkedHashMap<String, Optional<Field>>();
        lines.put("key: " + quoted(key), Optional.empty());
        lines.put("pathway-version: " + version, Optional.empty());
        var section = "";
        for (var field : Schema.fields().toList()) {
            var at = field.at();
            if (!at.section().equals(section) && !at.section().isEmpty()) {
                lines.put(at.section() + ":", Optional.empty());
            }
            section = at.section();
            if (isWritten(field)) {
                lines.put((section.isEmpty() ? "" : "  ") + at.key() + ": " + yaml(field), Optional.of(field));
            }
        }
        var text = String.join("\n", lines.keySet());
        return switch (ModelFile.read("form", text.getBytes(StandardCharsets.UTF_8))) {
            case ModelFile.Read read -> new Read(read.model());
            case ModelFile.Refused refused -> wrong(refused.problems(), new ArrayList<>(lines.values()));
        };
    }

    /** What is empty and need not be there is left out, and so are numbers of a booking style that nobody chose. */
    private boolean isWritten(Field field) {
        var typed = !first(field).isEmpty();
        return switch (field.at().when()) {
            case ALWAYS -> true;
            case IF_WANTED, UNLESS_SITES -> typed;
            case UNLESS_TEAMS -> typed || first(Schema.TEAMS).isEmpty();
            case WITH_SLOTS -> books(Booking.Style.SLOTS);
            case WITH_CALL_BACK -> books(Booking.Style.CALL_BACK);
            case WITH_LABELS -> typed || !first(Schema.LABELS).equals(Conduct.NeutralLabels.NEVER.key());
        };
    }

    private boolean books(Booking.Style style) {
        return of(Schema.STYLES).contains(style.key());
    }

    private String yaml(Field field) {
        return field instanceof Field.Several<?>
                ? of(field).stream().map(PathwayForm::quoted).collect(joining(", ", "[", "]"))
                : quoted(first(field));
    }

    private static String quoted(String value) {
        var plain = value.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ");
        return "\"" + plain.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static Wrong wrong(List<Problem> problems, List<Optional<Field>> lines) {
        var messages = new LinkedHashMap<String, String>();
        for (var problem : problems) {
            var field = lines.get(problem.line() - 1).orElse(Schema.TITLE);
            messages.putIfAbsent(field.id(), field.at().label() + ": " + message(field, problem));
        }
        return new Wrong(messages);
    }

    private static String message(Field field, Problem problem) {
        var nothing = problem.found().equals("nothing") || problem.found().equals("an empty list");
        return switch (field) {
            case Field.One<?> ignored when nothing -> "choose one";
            case Field.Several<?> ignored when nothing -> "choose at least one";
            case Field.Text ignored when nothing -> "enter " + problem.expected();
            case Field.Count ignored when nothing -> "enter " + problem.expected();
            default -> problem.toString();
        };
    }
}
