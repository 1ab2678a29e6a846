package org.alongside.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL that ships with Alongside, unpacked once into a folder, and how to run a part of it. */
final class PostgresProgram {

    private final Path home;
    private final OrdinaryUser user;

    private PostgresProgram(Path home, OrdinaryUser user) {
        this.home = home;
        this.user = user;
    }

    /** The program in this folder: unpacked when it is missing, replaced when this Alongside brings another one. */
    static PostgresProgram in(Path folder) throws IOException {
        var archive = archive();
        var home = folder.resolve(Long.toHexString(
                ((JarURLConnection) archive.openConnection()).getJarEntry().getCrc()));
        if (!Files.isDirectory(home)) {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
            var draft = Files.createTempDirectory(folder, "draft");
            try (var stream = archive.openStream()) {
                unpack(stream, draft);
            }
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresProgram(home, OrdinaryUser.find());
    }

    private static URL archive() throws IOException {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var archive = PostgresProgram.class.getResource("/postgres-" + system + "-" + processor + ".txz");
        if (archive == null) {
            throw new IOException("None for this kind of machine (" + system + ", " + processor
                    + ") comes with Alongside. Name another PostgreSQL with ALONGSIDE_DATABASE_URL.");
        }
        return archive;
    }

    private static void unpack(InputStream archive, Path into) throws IOException {
        try (var entries = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, into);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path into) throws IOException {
        var path = into.resolve(entry.getName()).normalize();
        if (!path.startsWith(into)) {
            throw new IOException("An entry leads out of the archive: " + entry.getName());
        }
        Files.createDirectories(entry.isDirectory() ? path : path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, path);
            if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true)) {
                throw new IOException("Cannot make executable: " + path);
            }
        }
    }

    /** Starts a part of PostgreSQL, out of reach of the terminal's Ctrl-C: the server ends it in its own time. */
    Process start(Path log, String part, String... words) throws IOException {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        var call = new ArrayList<>(List.of(home.resolve("bin").resolve(part).toString()));
        call.addAll(List.of(words));
        command.addAll(user.command(call));
        var builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("PGDATA");
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /** Gives the folder to the user that PostgreSQL runs as. */
    void give(Path folder) throws IOException {
        user.give(folder);
    }
}
