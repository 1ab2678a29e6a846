package org.alongside.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What the folder's own PostgreSQL writes: kept across starts, set aside when it has grown. */
final class PostgresLog {

    private static final int SET_ASIDE_AT = 5 << 20;

    private final Path file;
    private long seen;

    private PostgresLog(Path file) {
        this.file = file;
    }

    static PostgresLog in(Path folder) throws IOException {
        var file = Files.createDirectories(folder).resolve("postgresql.log");
        if (Files.exists(file) && Files.size(file) > SET_ASIDE_AT) {
            Files.move(file, folder.resolve("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        var log = new PostgresLog(file);
        log.mark();
        return log;
    }

    Path file() {
        return file;
    }

    /** From here on is what {@link #complaints} tells. */
    void mark() throws IOException {
        seen = Files.exists(file) ? Files.size(file) : 0;
    }

    /** The errors since the mark, one a line, without the time. */
    List<String> complaints() throws IOException {
        try (var stream = Files.newInputStream(file)) {
            stream.skipNBytes(seen);
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> line.matches(".*(FATAL|PANIC|ERROR|HINT|error|could not).*"))
                    .map(line -> line.replaceFirst("^[-0-9]{10} [0-9:.]+ UTC \\[\\d+] ", ""))
                    .toList();
        }
    }
}
