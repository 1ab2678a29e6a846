package org.alongside.appointment.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.appointment.Kind;
import org.alongside.kernel.Choice;
import org.alongside.rota.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a link opens, asked with its secret each time. */
@Component
class LinkTable {

    private record Sitting(UUID id, boolean line, String place, Instant from, int slots, Duration each) {
        Stream<FreeTime> times(boolean twice) {
            return IntStream.range(0, slots - (twice ? 1 : 0)).mapToObj(number -> {
                var begin = from.plus(each.multipliedBy(number));
                return new FreeTime(
                        id, new Session.Hours(begin, begin.plus(each.multipliedBy(twice ? 2 : 1))), place, line);
            });
        }
    }

    private final JdbcClient jdbc;

    LinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OwnAppointment> find(LinkToken token) {
        return jdbc.sql("select * from appointment.by_link(:secret)")
                .param("secret", token.hash())
                .query(LinkTable::own)
                .optional();
    }

    private static OwnAppointment own(ResultSet row, int number) throws SQLException {
        var id = row.getObject("appointment_id", UUID.class);
        var link = row.getObject("link_id", UUID.class);
        if (id == null) {
            return new OwnAppointment(link, Optional.empty());
        }
        var next = new OwnAppointment.Next(
                id,
                new Session.Hours(at(row, "starts_at"), at(row, "ends_at")),
                Choice.stored(Kind.class, row.getString("kind")),
                row.getBoolean("twice"),
                row.getString("place"),
                row.getString("address"));
        return new OwnAppointment(link, Optional.of(next));
    }

    /** By time. */
    List<FreeTime> free(LinkToken token, boolean twice, Instant now) {
        var sittings = jdbc.sql("select * from appointment.link_sessions(:secret)")
                .param("secret", token.hash())
                .query(LinkTable::sitting)
                .list();
        var busy = busy(token, sittings.stream().map(Sitting::id).toList());
        return sittings.stream()
                .flatMap(one -> one.times(twice))
                .filter(time -> time.after(now))
                .filter(time ->
                        busy.stream().noneMatch(one -> one.session().equals(time.session()) && time.meets(one.hours())))
                .toList();
    }

    private record Busy(UUID session, Session.Hours hours) {}

    private List<Busy> busy(LinkToken token, List<UUID> sessions) {
        return jdbc.sql("select * from appointment.link_busy(:secret, :sessions::uuid[])")
                .param("secret", token.hash())
                .param("sessions", sessions.toArray(new UUID[0]))
                .query((row, number) -> new Busy(
                        row.getObject("session_id", UUID.class),
                        new Session.Hours(at(row, "starts_at"), at(row, "ends_at"))))
                .list();
    }

    private static Sitting sitting(ResultSet row, int number) throws SQLException {
        return new Sitting(
                row.getObject("session_id", UUID.class),
                row.getObject("site_id") == null,
                row.getString("place"),
                at(row, "starts_at"),
                row.getInt("slots"),
                Duration.ofMinutes(row.getInt("slot_minutes")));
    }

    boolean cancel(LinkToken token, UUID appointment, String reason) {
        return jdbc.sql("select appointment.cancel_by_link(:secret, :one, :reason)")
                .param("secret", token.hash())
                .param("one", appointment)
                .param("reason", reason)
                .query(Boolean.class)
                .single();
    }

    boolean book(LinkToken token, UUID fresh, FreeTime time, Kind kind, Optional<OwnAppointment.Next> moved) {
        return jdbc.sql("""
                        select appointment.book_by_link(:secret, :fresh, :session, :from, :until, :kind, :twice, :moved)
                        """)
                .param("secret", token.hash())
                .param("fresh", fresh)
                .param("session", time.session())
                .param("from", time.hours().from().atOffset(ZoneOffset.UTC))
                .param("until", time.hours().until().atOffset(ZoneOffset.UTC))
                .param("kind", kind.key())
                .param("twice", moved.filter(OwnAppointment.Next::twice).isPresent())
                .param("moved", moved.map(OwnAppointment.Next::id).orElse(null), Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
