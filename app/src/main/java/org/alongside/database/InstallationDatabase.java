package org.alongside.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The database of an installation for a command beside the server. The server may be running; when it is not, the
 * folder's PostgreSQL is started for as long as this is open. Signs in as the server does and brings no schema up to
 * date.
 */
public final class InstallationDatabase implements AutoCloseable {

    private final DatabaseAddress owner;
    private final DataSource source;
    private final @Nullable DataFolder folder;
    private final @Nullable Postgres started;

    private InstallationDatabase(DatabaseAddress owner, @Nullable DataFolder folder, @Nullable Postgres started) {
        var server = ServerRole.of(owner.database(), owner);
        this.owner = owner;
        this.source = owner.as(server.name(), server.password()).source();
        this.folder = folder;
        this.started = started;
    }

    /** The one at this URL, or else the embedded one in this folder. */
    public static InstallationDatabase open(Path data, @Nullable String url) {
        var database = url == null || url.isBlank()
                ? in(data)
                : new InstallationDatabase(DatabaseAddress.parse(url), null, null);
        try (var connection = database.source.getConnection()) {
            connection.isValid(10);
            return database;
        } catch (SQLException problem) {
            database.close();
            throw new StartRefused(
                    "The database of this installation refused: " + problem.getMessage(),
                    "Look at --data and ALONGSIDE_DATABASE_URL: they must be those the server runs with.",
                    problem);
        }
    }

    private static InstallationDatabase in(Path data) {
        var cluster = data.resolve("postgresql");
        if (!Files.isDirectory(cluster)) {
            throw new StartRefused(
                    "There is no Alongside in the folder " + data + ".", "Name the server's data folder with --data.");
        }
        var folder = DataFolder.at(data);
        try {
            folder.lock();
        } catch (StartRefused serverIsRunning) {
            return new InstallationDatabase(running(folder, cluster), null, null);
        }
        var postgres = Postgres.in(folder);
        return new InstallationDatabase(postgres.owner(), folder, postgres);
    }

    private static DatabaseAddress running(DataFolder folder, Path cluster) {
        try {
            var port = Integer.parseInt(
                    Files.readAllLines(cluster.resolve("postmaster.pid")).get(3).strip());
            return DatabaseAddress.local(port, "alongside", "alongside", folder.secret("postgres"));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException notYet) {
            throw new StartRefused(
                    "The server in " + folder.path() + " has not started its PostgreSQL.",
                    "Wait until it is ready and try again.",
                    notYet);
        }
    }

    public DataSource source() {
        return source;
    }

    /** For the superuser of the folder's own PostgreSQL. */
    public DataSource administrator() {
        return owner.as("postgres", owner.password()).source();
    }

    public PlatformTransactionManager transactions() {
        return new ViewerTransactions(source, new DatabaseConfiguration().clock(false));
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
        try {
            if (folder != null) {
                folder.close();
            }
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
