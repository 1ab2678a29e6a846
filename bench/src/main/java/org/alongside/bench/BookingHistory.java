package org.alongside.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What was answered, held against what the database has afterwards. */
final class BookingHistory {

    private final Set<UUID> booked = new HashSet<>();
    /** Asked for, whether or not an answer came: both are right then. */
    private final Set<UUID> cancelling = new HashSet<>();

    private final Set<UUID> cancelled = new HashSet<>();
    private final Set<UUID> lost = new HashSet<>();
    private long refused;
    private long doubled;

    synchronized void booked(UUID id) {
        booked.add(id);
    }

    synchronized void cancels(UUID id) {
        cancelling.add(id);
    }

    synchronized void cancelled(UUID id) {
        cancelled.add(id);
    }

    synchronized void refused() {
        refused++;
    }

    synchronized void verify(Connection database) throws SQLException {
        var found = found(database);
        for (var id : booked) {
            var ended = found.get(id);
            if (ended == null || ended && !cancelling.contains(id) || !ended && cancelled.contains(id)) {
                lost.add(id);
            }
        }
        doubled = Math.max(doubled, overlapping(database));
    }

    /** Whether each has been cancelled. */
    private static Map<UUID, Boolean> found(Connection database) throws SQLException {
        var found = new HashMap<UUID, Boolean>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select id, cancelled_at is not null from appointment.appointment")) {
            while (row.next()) {
                found.put(row.getObject(1, UUID.class), row.getBoolean(2));
            }
        }
        return found;
    }

    private static long overlapping(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("""
                        select count(*) from appointment.appointment a join appointment.appointment b
                          on b.session_id = a.session_id and a.id < b.id
                          and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
                        where num_nonnulls(a.cancelled_at, b.cancelled_at) = 0
                          and num_nonnulls(a.override_reason, b.override_reason) = 0
                        """)) {
            row.next();
            return row.getLong(1);
        }
    }

    synchronized boolean sound() {
        return lost.isEmpty() && doubled == 0;
    }

    synchronized String columns() {
        return booked.size() + " | " + cancelled.size() + " | " + refused + " | " + lost.size() + " | " + doubled;
    }

    @Override
    public synchronized String toString() {
        return booked.size() + " booked, " + cancelled.size() + " cancelled, " + refused + " refused, " + lost.size()
                + " lost, " + doubled + " doubled";
    }
}
