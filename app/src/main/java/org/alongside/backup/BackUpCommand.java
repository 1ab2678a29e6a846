package org.alongside.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.alongside.database.InstallationDatabase;
import org.alongside.database.StartRefused;
import org.jspecify.annotations.Nullable;

/**
 * {@code backup}: copies an installation's data folder, with its secrets, while the server runs or not. A copy that was
 * cut short never has the name that was asked for.
 */
public final class BackUpCommand {

    private static final String SETTINGS = "{secret-*,audit-head.txt,postgresql-local.conf}";

    private final PrintStream out;

    public BackUpCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * Copies.
     *
     * @param data the data folder
     * @param url the external database, if the installation has one: then there is nothing here to copy
     * @param target the folder to make
     */
    public void run(Path data, @Nullable String url, Path target) {
        refuseAnother(url);
        var draft = target.resolveSibling(target.getFileName() + ".part");
        refuseTaken(target);
        refuseTaken(draft);
        try (var database = InstallationDatabase.open(data, null);
                var superuser = database.administrator().getConnection()) {
            Files.createDirectories(draft);
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwx------"));
            // Before the database: its head must not know of blocks that the copy has not.
            settings(data, draft);
            new CopiedDatabase(superuser, data.resolve("postgresql"), draft.resolve("postgresql")).copy();
            new ProcessBuilder("sync").start().waitFor();
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException problem) {
            throw new StartRefused(
                    "The backup is not complete: " + problem.getMessage(),
                    "Remove " + draft + ", see that there is room and that you may write there, and try again.",
                    problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        out.println("The backup is complete: " + target);
        out.println("It holds clients' records and the keys. Try it: ./alongside verify-audit --data " + target);
    }

    private static void settings(Path data, Path draft) throws IOException {
        try (var files = Files.newDirectoryStream(data, SETTINGS)) {
            for (var file : files) {
                CopiedFiles.one(file, draft.resolve(file.getFileName()));
            }
        }
    }

    private static void refuseAnother(@Nullable String url) {
        if (url != null && !url.isBlank()) {
            throw new StartRefused(
                    "The database is in another PostgreSQL, not in the data folder.",
                    "Back it up with its own tools, such as pg_dump, and keep secret-* and audit-head.txt with it.");
        }
    }

    private static void refuseTaken(Path path) {
        if (Files.exists(path)) {
            throw new StartRefused(
                    "There is something at " + path + " already.",
                    "Name a folder that is not there yet with --to, or remove that one.");
        }
    }
}
