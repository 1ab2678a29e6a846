package org.alongside.walls;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.database.TestPostgres;
import org.alongside.viewer.Role;

/** A database of its own with the sample rows of every wall file in it, seen by a superuser who can become anybody. */
final class WallsDatabase implements AutoCloseable {

    private static final String NAME = "walls";
    static final String SERVER = NAME + "_server";
    static final String OWNER = "alongside";

    private final Connection connection;

    WallsDatabase(List<WallFile> files) {
        try {
            var address = TestPostgres.fresh(NAME);
            connection = DriverManager.getConnection(address.url(), address.user(), address.password());
            execute(Files.readString(WallFile.FOLDER.resolve("walk.sql")));
            execute("set session_replication_role = replica");
            for (var file : files) {
                put(file);
            }
            execute("set session_replication_role = origin");
            viewers();
            for (var file : files) {
                expect(file);
            }
        } catch (SQLException | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private void put(WallFile file) throws SQLException {
        int place = 0;
        for (var label : file.rows().keySet()) {
            var row = rows(file.insert(label)).getFirst();
            execute(
                    "insert into walls.sample values (?::regclass, ?::int, ?, ?::tid, ?::jsonb)",
                    file.table(),
                    Integer.toString(place++),
                    label,
                    row.get(0),
                    row.get(1));
        }
        for (var change : file.changes().entrySet()) {
            execute(
                    "insert into walls.change values (?::regclass, ?, ?)",
                    file.table(),
                    change.getKey(),
                    change.getValue());
        }
        for (var question : file.questions().entrySet()) {
            execute(
                    "insert into walls.ask values (?::regclass, ?, ?)",
                    file.table(),
                    question.getKey(),
                    question.getValue());
        }
    }

    private void expect(WallFile file) throws SQLException {
        for (var who : rows("select name from walls.viewer")) {
            for (var command : file.commands()) {
                execute(
                        "insert into walls.expected values (?::regclass, ?, ?, ?)",
                        file.table(),
                        who.getFirst(),
                        command,
                        file.expected(who.getFirst(), command));
            }
        }
    }

    private void viewers() throws SQLException {
        var people = new ArrayList<String>(
                Arrays.stream(Role.values()).map(Role::key).toList());
        people.addAll(List.of("no_role", "guest", "nobody", "table_owner"));
        tasks().forEach(task -> people.add("task " + task));
        for (int place = 0; place < people.size(); place++) {
            var who = people.get(place);
            execute(
                    "insert into walls.viewer values (?::int, ?, ?, ?::jsonb)",
                    Integer.toString(place),
                    who,
                    who.equals("table_owner") ? OWNER : SERVER,
                    settings(who));
        }
    }

    /** Every task that a policy or function knows, and one that none knows. */
    private List<String> tasks() {
        var tasks = new ArrayList<>(rows("""
                select distinct (regexp_matches(text, 'is_task\\(''([a-z-]+)''', 'g'))[1] from (
                  select coalesce(qual, '') || coalesce(with_check, '') from pg_policies
                  union all select pg_get_functiondef(oid) from pg_proc
                   where pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema') and prokind = 'f'
                ) known (text) order by 1
                """).stream().map(List::getFirst).toList());
        tasks.add("unheard-of");
        return tasks;
    }

    /** The owner is at work for the agency, so that a policy for the owner is tried as hard as one for the server. */
    private static String settings(String who) {
        var task = who.startsWith("task ");
        var nobody = task || who.equals("nobody");
        var apart = nobody || who.equals("guest") || who.equals("system_administrator");
        return """
                {"person": "%s", "agency": "%s", "partnership": "%s", "partnerships": "%s", "roles": "{%s}",
                 "task": "%s", "at": "2026-06-01 09:00Z"}
                """.formatted(
                        nobody ? "" : WallFile.id("me"),
                        apart ? "" : WallFile.id("agency"),
                        apart ? "" : WallFile.id("partnership"),
                        apart ? "" : "{" + WallFile.id("partnership") + "," + WallFile.id("second_partnership") + "}",
                        roles(who),
                        task ? who.substring(5) : "");
    }

    private static String roles(String who) {
        if (who.equals("table_owner")) {
            return "adviser,supervisor,coordinator,agency_administrator";
        }
        return Arrays.stream(Role.values())
                .map(Role::key)
                .filter(who::equals)
                .findFirst()
                .orElse("");
    }

    /** Who could do what to which sample rows of the table, viewer by viewer. */
    Map<String, Map<String, String>> walk(String table) {
        var found = new LinkedHashMap<String, Map<String, String>>();
        for (var row : rows("select * from walls.walk(?::regclass)", table)) {
            found.computeIfAbsent(row.get(0), ignored -> new LinkedHashMap<>()).put(row.get(1), row.get(2));
        }
        return found;
    }

    /**
     * Whether the walk would find what the file says; quicker than the walk when it does not, and quickest when the
     * rule that was loosened names those who notice.
     */
    boolean asExpected(WallFile file, String rule) {
        return grants(file.table()).equals(file.grants())
                && rows("select walls.as_expected(?::regclass, ?)", file.table(), rule)
                        .getFirst()
                        .getFirst()
                        .equals("t");
    }

    /** The tables whose policies ask this function, by way of others too. */
    List<String> asking(String function) {
        return rows("select walls.asking(?)::text", function).stream()
                .map(List::getFirst)
                .toList();
    }

    String grants(String table) {
        return rows("select walls.grants(?, ?::regclass)", SERVER, table)
                .getFirst()
                .getFirst();
    }

    List<List<String>> rows(String query, String... parameters) {
        try (var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            var rows = new ArrayList<List<String>>();
            var result = statement.executeQuery();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException problem) {
            throw new IllegalStateException(query, problem);
        }
    }

    private void execute(String text, String... parameters) throws SQLException {
        if (parameters.length == 0) {
            try (var statement = connection.createStatement()) {
                statement.execute(text);
                return;
            }
        }
        try (var statement = connection.prepareStatement(text)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    /** Asks the question in a database changed like this, and undoes the change. */
    <T> T changed(String change, java.util.function.Supplier<T> question) {
        try {
            connection.setAutoCommit(false);
            execute(change);
            return question.get();
        } catch (SQLException problem) {
            throw new IllegalStateException(change, problem);
        } finally {
            undo();
        }
    }

    private void undo() {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
