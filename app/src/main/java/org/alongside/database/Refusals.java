package org.alongside.database;

import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what PostgreSQL or the disk says into words for the person who starts the server. */
final class Refusals {

    private static final String NO_SPACE = "No space left on device";

    private Refusals() {}

    /** The folder's own PostgreSQL did not start. */
    static StartRefused ofOwnPostgres(Path folder, Exception problem) {
        var said = String.valueOf(problem.getMessage());
        if (said.contains(NO_SPACE)) {
            return diskFull(folder, problem);
        }
        return new StartRefused(
                "PostgreSQL did not start in " + folder + ": " + said,
                "More may stand in " + folder.resolve("logs").resolve("postgresql.log") + ".",
                problem);
    }

    /** The folder or a file in it cannot be made, read or written. */
    static StartRefused ofFolder(Path path, IOException problem) {
        if (String.valueOf(problem.getMessage()).contains(NO_SPACE)) {
            return diskFull(path, problem);
        }
        return new StartRefused(
                path + " cannot be made or written.",
                "Name another folder with --data, or give yourself the right to write there.",
                problem);
    }

    private static StartRefused diskFull(Path path, Exception problem) {
        return new StartRefused(
                "The disk is full: " + path + " cannot be written.",
                "Free some space, then start again. What was saved before is safe.",
                problem);
    }

    /** PostgreSQL at this address refused something, somewhere in the causes. */
    static StartRefused ofAddress(DatabaseAddress owner, Exception problem) {
        var sql = sqlIn(problem);
        var state = sql == null || sql.getSQLState() == null ? "" : sql.getSQLState();
        var said = String.valueOf((sql == null ? problem : sql).getMessage());
        var answer = switch (state) {
            case "28P01", "28000", "42501" -> noRight(state, owner, said);
            case "3D000" ->
                new Answer(
                        "PostgreSQL at " + owner + " has no database \"" + owner.database() + "\".",
                        "Let its administrator run: create database \"" + owner.database() + "\" owner \""
                                + owner.user() + "\"");
            case "53100" ->
                new Answer(
                        "The disk is full: PostgreSQL at " + owner + " cannot write.",
                        "Free some space there, then start again.");
            case "53300" ->
                new Answer(
                        "PostgreSQL at " + owner + " has no connection left.",
                        "Stop what uses them, or raise its max_connections.");
            default -> null;
        };
        return answer == null ? unreachable(owner, said, problem) : refused(answer.problem(), answer.remedy(), problem);
    }

    /** What is wrong, and what to do about it. */
    private record Answer(String problem, String remedy) {}

    private static Answer noRight(String state, DatabaseAddress owner, String said) {
        var user = "\"" + owner.user() + "\"";
        return switch (state) {
            case "28P01" ->
                new Answer(
                        "PostgreSQL at " + owner + " does not know the user " + user + " with this password.",
                        "Mend the user or the password in ALONGSIDE_DATABASE_URL.");
            case "28000" ->
                new Answer(
                        "PostgreSQL at " + owner + " does not let " + user + " in: " + said,
                        "Mend the user in ALONGSIDE_DATABASE_URL,"
                                + " or let its administrator add the user and a line to pg_hba.conf.");
            default ->
                new Answer(
                        "The user " + user + " may not do all that is needed in " + owner + ": " + said,
                        "Let its administrator run: alter role " + user + " createrole; alter database \""
                                + owner.database() + "\" owner to " + user + ";");
        };
    }

    private static StartRefused unreachable(DatabaseAddress owner, String said, Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return refused(
                        "No machine is known by the name in " + owner + ".",
                        "Mend the host in ALONGSIDE_DATABASE_URL.",
                        problem);
            }
            if (cause instanceof IOException) {
                return refused(
                        "Nothing answers as PostgreSQL at " + owner + ".",
                        "Start it, or mend host and port in ALONGSIDE_DATABASE_URL.",
                        problem);
            }
        }
        return refused(
                "PostgreSQL at " + owner + " refused: " + said,
                "Look at the host, port, database, user and password in ALONGSIDE_DATABASE_URL.",
                problem);
    }

    private static StartRefused refused(String whatIsWrong, String whatToDo, Exception problem) {
        return new StartRefused(whatIsWrong, whatToDo, problem);
    }

    /** Whether PostgreSQL gave one of these codes as the reason. */
    static boolean concerns(Exception problem, String... states) {
        var sql = sqlIn(problem);
        return sql != null && List.of(states).contains(String.valueOf(sql.getSQLState()));
    }

    private static @Nullable SQLException sqlIn(Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
