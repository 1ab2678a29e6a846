package org.alongside;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** docs/architecture.md shows the modules as they are: {@code -Dalongside.docs=write} brings it up to date. */
class ArchitectureDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/architecture.md");
    private static final String FROM = "<!-- modules: made by ArchitectureDocumentTest -->\n";
    private static final String TO = "<!-- end of modules -->";

    private final ApplicationModules modules = ApplicationModules.of(Alongside.class);

    @Test
    void the_diagram_in_the_document_is_what_the_code_says() throws IOException {
        var document = Files.readString(DOCUMENT);
        var expected = document.substring(0, document.indexOf(FROM) + FROM.length())
                + diagram()
                + document.substring(document.indexOf(TO));
        if ("write".equals(System.getProperty("alongside.docs"))) {
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("run ./alongside test ArchitectureDocumentTest with -Dalongside.docs=write")
                .isEqualTo(expected);
    }

    private String diagram() {
        var sorted = modules.stream()
                .filter(this::drawn)
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .toList();
        var boxes = sorted.stream()
                .map(module -> "    " + module.getIdentifier() + "\n")
                .collect(joining());
        var arrows = sorted.stream().map(this::arrows).collect(joining());
        return "```mermaid\nflowchart TD\n" + boxes + arrows + "```\n";
    }

    private String arrows(ApplicationModule module) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .filter(this::drawn)
                .map(other -> "    " + module.getIdentifier() + " --> " + other.getIdentifier() + "\n")
                .sorted()
                .collect(joining());
    }

    /** Everybody uses the shared ones; {@code pages} are the templates as the build has compiled them. */
    private boolean drawn(ApplicationModule module) {
        return !modules.getSharedModules().contains(module)
                && !module.getIdentifier().toString().equals("pages");
    }
}
