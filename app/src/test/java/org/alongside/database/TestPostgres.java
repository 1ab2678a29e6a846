package org.alongside.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.function.SingletonSupplier;

/** One real PostgreSQL for the whole run, given to every Spring context of the tests. */
public final class TestPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path FOLDER =
            Path.of("target", "test-postgres-" + ProcessHandle.current().pid()).toAbsolutePath();
    private static final Postgres SERVER = start();

    /** Tests of the demonstration have a database apart: one made for real use is refused to it. */
    private static final Supplier<String> DEMO = SingletonSupplier.of(TestPostgres::demo);

    private static String demo() {
        try (var connection = owner().as("postgres", owner().password()).connect();
                var statement = connection.createStatement()) {
            statement.execute("create database demonstration owner alongside");
            return owner().url().replaceFirst("/alongside$", "/demonstration");
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Postgres start() {
        var server = Postgres.in(DataFolder.at(FOLDER));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        return server;
    }

    private static void stop(Postgres server) {
        try {
            server.close();
            FileSystemUtils.deleteRecursively(FOLDER);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** The owner's address, for a test that plays the database's administrator. */
    public static DatabaseAddress owner() {
        return SERVER.owner();
    }

    /** A database of its own for a test that changes the schema, as the superuser sees it; migrated like any other. */
    public static DatabaseAddress fresh(String name) {
        var superuser = owner().as("postgres", owner().password());
        try (var connection = DriverManager.getConnection(superuser.url(), superuser.user(), superuser.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name + " owner alongside");
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
        var url = owner().url().replaceFirst("/alongside$", "/" + name);
        Migrations.run(new DatabaseAddress(url, owner().user(), owner().password()), Installation.REAL);
        return new DatabaseAddress(url, superuser.user(), superuser.password());
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var owner = owner();
            var demo = context.getEnvironment().getProperty("alongside.demo", Boolean.class, false);
            var url =
                    (demo ? DEMO.get() : owner.url()).replace("//", "//" + owner.user() + ":" + owner.password() + "@");
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test-postgres",
                            Map.of(
                                    "alongside.database-url",
                                    url,
                                    "alongside.data",
                                    Files.createTempDirectory(Path.of("target"), "data")
                                            .toString(),
                                    "alongside.audit.strict",
                                    "true",
                                    "alongside.jobs",
                                    "false")));
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
