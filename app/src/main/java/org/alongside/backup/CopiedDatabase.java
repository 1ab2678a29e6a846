package org.alongside.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Copies the files of a PostgreSQL that works, as its manual says in "Making a Base Backup Using the Low Level API":
 * the copy recovers to the moment when the copying ended.
 */
final class CopiedDatabase {

    private final Connection superuser;
    private final Path from;
    private final Path to;

    CopiedDatabase(Connection superuser, Path from, Path to) {
        this.superuser = superuser;
        this.from = from;
        this.to = to;
    }

    void copy() throws SQLException, IOException {
        try (var statement = superuser.createStatement()) {
            // Keeps the log of changes from here on until it is copied; it goes with this connection.
            statement.execute("select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)");
            try (var begun = statement.executeQuery("select pg_walfile_name(pg_backup_start('alongside', true))")) {
                begun.next();
                var first = begun.getString(1);
                CopiedFiles.copy(from, to);
                end(first);
            }
        }
    }

    private void end(String first) throws SQLException, IOException {
        try (var statement = superuser.createStatement();
                var ended = statement.executeQuery("select labelfile, pg_walfile_name(lsn) from pg_backup_stop()")) {
            ended.next();
            Files.writeString(to.resolve("backup_label"), ended.getString(1));
            changes(first, ended.getString(2));
        }
    }

    /** The log of what changed meanwhile, by the names of its files. */
    private void changes(String first, String last) throws IOException {
        try (var files = Files.newDirectoryStream(from.resolve("pg_wal"), "[0-9A-F]*")) {
            for (var file : files) {
                var name = file.getFileName().toString();
                if (name.length() == first.length() && name.compareTo(first) >= 0 && name.compareTo(last) <= 0) {
                    CopiedFiles.one(file, to.resolve("pg_wal").resolve(name));
                }
            }
        }
    }
}
