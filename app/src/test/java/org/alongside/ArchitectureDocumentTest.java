package org.alongside;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** docs/architecture.md shows the modules as they are: {@code -Dalongside.docs=write} brings it up to date. */
class ArchitectureDocumentTest {

    /** Modules that belong together in a reader's mind; the code knows nothing of it. A group calls those below. */
    private record Group(String key, String name, List<String> modules) {
        Group(String key, String name, String... modules) {
            this(key, name, List.of(modules));
        }
    }

    private static final Group FOUNDATIONS = new Group(
            "foundations",
            "Foundations",
            "audit",
            "backup",
            "command",
            "database",
            "job",
            "page",
            "part",
            "postgres",
            "throttle",
            "yaml");
    private static final List<Group> GROUPS = List.of(
            new Group("whole", "The whole", "demo", "gate", "web"),
            new Group("clients", "Clients and referrals", "client", "consent", "message", "referral"),
            new Group("rota", "Rota and appointments", "rota", "appointment"),
            new Group("people", "People", "administrator", "agency", "invitation", "people"),
            new Group(
                    "partnerships",
                    "Partnerships",
                    "design",
                    "directory",
                    "ledger",
                    "modelfile",
                    "partnership",
                    "pathway",
                    "servicemodel",
                    "setup",
                    "siteentry",
                    "sitelist",
                    "wording"),
            new Group(
                    "signing",
                    "Signing in",
                    "account",
                    "openid",
                    "passkey",
                    "password",
                    "secondfactor",
                    "session",
                    "signin"),
            new Group("walls", "Who may see what", "access", "authority", "barrier", "breakglass"),
            new Group("timelimits", "Time limits", "timelimit"),
            FOUNDATIONS);

    private static final Path DOCUMENT = Path.of("../docs/architecture.md");
    private static final String FROM = "<!-- modules: made by ArchitectureDocumentTest -->\n";
    private static final String TO = "<!-- end of modules -->";

    private final ApplicationModules modules = ApplicationModules.of(Alongside.class);
    private final Map<String, Set<String>> calls = calls();

    @Test
    void every_module_stands_in_one_group() {
        assertThat(GROUPS.stream().flatMap(group -> group.modules().stream()))
                .containsExactlyInAnyOrderElementsOf(calls.keySet());
    }

    @Test
    void the_diagrams_in_the_document_are_what_the_code_says() throws IOException {
        var document = Files.readString(DOCUMENT);
        var expected = document.substring(0, document.indexOf(FROM) + FROM.length())
                + overview()
                + GROUPS.stream().map(this::chapter).collect(joining())
                + document.substring(document.indexOf(TO));
        if ("write".equals(System.getProperty("alongside.docs"))) {
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("run ./alongside test ArchitectureDocumentTest -Dalongside.docs=write")
                .isEqualTo(expected);
    }

    /** What stands on the foundations is everything: those arrows say nothing. */
    private String overview() {
        var boxes = GROUPS.stream()
                .map(group ->
                        "    %s[<b>%s</b><br>%s]\n".formatted(group.key(), group.name(), broken(group.modules())));
        var arrows = GROUPS.stream()
                .flatMap(group -> group.modules().stream()
                        .flatMap(module -> calls.get(module).stream())
                        .map(ArchitectureDocumentTest::groupOf)
                        .filter(other -> !other.equals(group) && !other.equals(FOUNDATIONS))
                        .map(other -> "    " + group.key() + " --> " + other.key() + "\n")
                        .distinct()
                        .sorted());
        return diagram("TD", Stream.concat(boxes, arrows));
    }

    private String chapter(Group group) {
        var arrows = group.modules().stream()
                .flatMap(module -> calls.get(module).stream()
                        .filter(group.modules()::contains)
                        .map(other -> "    " + module + " --> " + other + "\n"))
                .toList();
        var rows = group.modules().stream()
                .map(module -> "| `%s` | %s | %s |\n".formatted(module, purpose(module), outside(group, module)))
                .collect(joining());
        return "\n### " + group.name() + "\n\n| Module | Is for | Calls in other groups |\n|---|---|---|\n" + rows
                + (arrows.size() < 2 ? "" : "\n" + diagram("LR", arrows.stream()));
    }

    private String outside(Group group, String module) {
        return calls.get(module).stream()
                .filter(other -> !group.modules().contains(other)
                        && !FOUNDATIONS.modules().contains(other))
                .collect(joining(", "));
    }

    private static String diagram(String direction, Stream<String> lines) {
        return "```mermaid\nflowchart " + direction + "\n" + lines.collect(joining()) + "```\n";
    }

    /** Four names a line. */
    private static String broken(List<String> names) {
        return Stream.iterate(0, from -> from < names.size(), from -> from + 4)
                .map(from -> String.join(", ", names.subList(from, Math.min(from + 4, names.size()))))
                .collect(joining(",<br>"));
    }

    /** The first sentence that the package says about itself. */
    private static String purpose(String module) {
        try {
            var text = Files.readString(Path.of("src/main/java/org/alongside", module, "package-info.java"));
            var comment = text.substring(text.indexOf("/**") + 3, text.indexOf("*/"));
            return comment.replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip().replaceFirst("(?<=\\.) .*", "");
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static Group groupOf(String module) {
        return GROUPS.stream()
                .filter(group -> group.modules().contains(module))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Put the module " + module + " into a group of this test"));
    }

    private Map<String, Set<String>> calls() {
        return modules.stream()
                .filter(this::drawn)
                .collect(Collectors.toMap(
                        ArchitectureDocumentTest::name,
                        module -> module.getDirectDependencies(modules)
                                .uniqueModules()
                                .filter(this::drawn)
                                .map(ArchitectureDocumentTest::name)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (one, same) -> one,
                        TreeMap::new));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** Everybody uses the shared ones; {@code pages} are the templates as the build has compiled them. */
    private boolean drawn(ApplicationModule module) {
        return !modules.getSharedModules().contains(module) && !name(module).equals("pages");
    }
}
