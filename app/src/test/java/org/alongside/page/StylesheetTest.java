package org.alongside.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The one stylesheet: made from the sources beside it, and asking nobody else for anything. */
class StylesheetTest {

    private static final Path THEME = Path.of("..", "theme");

    @Test
    void was_made_from_the_sources_in_theme() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(Files.readAllBytes(THEME.resolve("package-lock.json")));
        for (var source : sources()) {
            digest.update(Files.readAllBytes(source));
        }
        assertThat(stylesheet())
                .as("run theme/build")
                .startsWith("/*! Alongside, made by theme/build from sources "
                        + HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void loads_nothing_and_uses_no_font_of_others() {
        assertThat(stylesheet())
                .doesNotContainIgnoringCase("url(")
                .doesNotContainIgnoringCase("@import")
                .doesNotContainIgnoringCase("@font-face")
                .doesNotContainIgnoringCase("gds transport")
                .doesNotContainIgnoringCase("frutiger");
    }

    @Test
    void is_small() {
        assertThat(stylesheet().length()).isLessThan(128 * 1024);
    }

    @Test
    void the_script_reaches_no_other_host() {
        assertThat(read("/static/alongside.js")).doesNotContain("http:").doesNotContain("https:");
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.list(THEME.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".scss"))
                    .sorted((one, other) -> one.getFileName()
                            .toString()
                            .compareTo(other.getFileName().toString()))
                    .toList();
        }
    }

    private static String stylesheet() {
        return read("/static/alongside.css");
    }

    private static String read(String file) {
        try (InputStream in = StylesheetTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
