package org.alongside.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes numbered rows one after another until the database is gone, and remembers what was confirmed. */
final class CommittedRows {

    private final ServerProcess server;
    private final AtomicInteger confirmed = new AtomicInteger();
    private Thread writer = new Thread(() -> {});

    CommittedRows(ServerProcess server) {
        this.server = server;
    }

    CommittedRows writing() throws SQLException, IOException {
        try (var connection = server.database();
                var statement = connection.createStatement()) {
            statement.execute("create schema crash create table written (number int primary key)");
        }
        writer = Thread.ofVirtual().start(this::write);
        return this;
    }

    private void write() {
        try (var connection = server.database();
                var insert = connection.prepareStatement("insert into crash.written values (?)")) {
            for (int number = 1; ; number++) {
                insert.setInt(1, number);
                insert.executeUpdate();
                confirmed.set(number);
            }
        } catch (SQLException | IOException gone) {
            // That is what the test does.
        }
    }

    int confirmed() {
        return confirmed.get();
    }

    /** How many of the confirmed rows this server no longer has. */
    int lostIn(ServerProcess restarted) throws Exception {
        writer.join();
        return confirmed.get() - count(restarted, "where number <= " + confirmed.get());
    }

    /** How many rows this server has, which must be the first ones without a gap. */
    static int in(ServerProcess restored) throws Exception {
        var rows = count(restored, "");
        assertThat(count(restored, "where number <= " + rows)).isEqualTo(rows);
        return rows;
    }

    private static int count(ServerProcess server, String where) throws Exception {
        try (var connection = server.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from crash.written " + where)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
