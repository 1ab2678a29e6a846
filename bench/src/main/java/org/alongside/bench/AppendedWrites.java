package org.alongside.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an event adds to the write that it describes: the same small transaction of the server's role by turns without
 * and with the event, each confirmed on disk.
 */
final class AppendedWrites {

    private static final int ROUNDS = 300;
    private static final String VIEWER = """
            select set_config('alongside.person', ?, true), set_config('alongside.agency', ?, true),
                   set_config('alongside.partnership', ?, true), set_config('alongside.roles', '{adviser}', true),
                   set_config('alongside.task', '', true)""";
    private static final String WRITE = "insert into bench.written (what) values (?)";

    /** As the server appends one. */
    private static final String EVENT = """
            insert into audit.event (id, at, person_id, agency_id, partnership_id, task, roles, session, address, act,
              kind, subject, client_id, detail)
            values (?, now(), viewer.person(), viewer.agency(), viewer.partnership(),
                    nullif(current_setting('alongside.task', true), ''),
                    (select string_agg(role, ',' order by role collate "C")
                     from unnest(nullif(current_setting('alongside.roles', true), '')::text[]) as role),
                    null, '203.0.113.0/24', 'WROTE', 'client', ?, ?, '{"change":"name"}')""";

    private final Connection database;
    private final UUID[] whose;
    private final List<Long> without = new ArrayList<>();
    private final List<Long> with = new ArrayList<>();

    private AppendedWrites(Connection database, UUID[] whose) {
        this.database = database;
        this.whose = whose;
    }

    /** The medians in ms, put beside the other measurements. */
    static void measure(Connection superuser, UUID[] whose, Map<String, Double> took) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("create schema if not exists bench");
            statement.execute("create table if not exists bench.written (id bigint generated always as identity"
                    + " primary key, what text not null)");
            statement.execute("grant usage on schema bench to alongside_server");
            statement.execute("grant insert on bench.written to alongside_server");
            statement.execute("set role alongside_server");
        }
        superuser.setAutoCommit(false);
        var writes = new AppendedWrites(superuser, whose);
        writes.run();
        superuser.setAutoCommit(true);
        try (var statement = superuser.createStatement()) {
            statement.execute("reset role");
        }
        took.put("A small write without an event", median(writes.without));
        took.put("The same with an event", median(writes.with));
    }

    private void run() throws SQLException {
        try (var viewer = database.prepareStatement(VIEWER);
                var write = database.prepareStatement(WRITE);
                var event = database.prepareStatement(EVENT)) {
            for (int round = 0; round < ROUNDS; round++) {
                without.add(transaction(viewer, write, null));
                with.add(transaction(viewer, write, event));
            }
        }
    }

    private long transaction(PreparedStatement viewer, PreparedStatement write, PreparedStatement event)
            throws SQLException {
        var began = System.nanoTime();
        viewer.setString(1, new UUID(2, 1).toString());
        viewer.setString(2, whose[0].toString());
        viewer.setString(3, whose[1].toString());
        viewer.execute();
        write.setString(1, "something short");
        write.executeUpdate();
        if (event != null) {
            var random = UUID.randomUUID().getLeastSignificantBits();
            event.setObject(1, new UUID(System.currentTimeMillis() << 16 | 0x7000L, random));
            event.setObject(2, new UUID(3, 7));
            event.setObject(3, new UUID(3, 7));
            event.executeUpdate();
        }
        database.commit();
        return System.nanoTime() - began;
    }

    private static double median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2) / 1e6;
    }
}
