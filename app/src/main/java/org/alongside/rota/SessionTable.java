package org.alongside.rota;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Published sessions; the walls decide which. */
@Component
class SessionTable {

    private static final String SELECT = """
            select s.id, s.agency_id, s.person_id, a.name as adviser, s.site_id, s.room_id, s.line_id,
              coalesce(d.name, l.name) as place, coalesce(r.name, l.phone, '') as detail,
              s.starts_at, s.ends_at, s.slots, s.slot_minutes, s.walk_in, s.cancelled_at is not null as cancelled
            from rota.session s
            left join access.person a on a.id = s.person_id left join directory.site d on d.id = s.site_id
            left join directory.room r on r.id = s.room_id left join rota.line l on l.id = s.line_id
            where
            """;
    private static final String IN_ORDER = " order by s.starts_at, place, s.id limit 2000";
    private static final String OVERLAPPING = """
             s.partnership_id = viewer.partnership() and s.cancelled_at is null
              and s.starts_at < :until and s.starts_at > :from - interval '16 hours' and s.ends_at > :from
            """;

    private final JdbcClient jdbc;

    SessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Session> find(UUID id) {
        return jdbc.sql(SELECT + " s.id = :id")
                .param("id", id)
                .query(SessionTable::session)
                .optional();
    }

    List<Session> between(Instant from, Instant until) {
        return jdbc.sql(SELECT + OVERLAPPING + IN_ORDER)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(SessionTable::session)
                .list();
    }

    List<Session> of(UUID person, Instant from, Instant until) {
        return jdbc.sql(SELECT + OVERLAPPING + " and s.person_id = :person" + IN_ORDER)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("person", person)
                .query(SessionTable::session)
                .list();
    }

    /** False when the adviser is elsewhere at that time, or somebody else has the room. */
    boolean insert(UUID id, NewSession session) {
        var place = session.place();
        return jdbc.sql("""
                        insert into rota.session (id, partnership_id, agency_id, person_id, site_id, room_id, line_id,
                          starts_at, ends_at, slots, slot_minutes, walk_in, published_at, published_by, replaces_id)
                        values (:id, viewer.partnership(), :agency, :person, :site, :room, :line, :from, :until,
                          :slots, :minutes, :walkIn, access.at(), viewer.person(), :replaces)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("agency", session.agency())
                        .param("person", session.adviser())
                        .param("site", place.site().orElse(null), Types.OTHER)
                        .param("room", place.room().orElse(null), Types.OTHER)
                        .param("line", place.line().orElse(null), Types.OTHER)
                        .param("from", session.hours().from().atOffset(ZoneOffset.UTC))
                        .param("until", session.hours().until().atOffset(ZoneOffset.UTC))
                        .param("slots", session.slots().number())
                        .param("minutes", session.slots().minutes())
                        .param("walkIn", session.walkIn())
                        .param("replaces", session.replaces().orElse(null), Types.OTHER)
                        .update()
                == 1;
    }

    /** False when the place or the adviser is not of the viewer's partnership, or the room not of the site. */
    boolean fits(NewSession session) {
        var place = session.place();
        return jdbc.sql("""
                        select exists (select from access.membership m
                            where m.person_id = :person and m.agency_id = :agency and m.ended_at is null
                              and m.partnership_id = viewer.partnership()
                              and m.role in ('adviser', 'student_adviser', 'supervisor'))
                          and (:site::uuid is null or exists (select from directory.site d
                            where d.id = :site::uuid and d.partnership_id = viewer.partnership()))
                          and (:room::uuid is null or exists (select from directory.room r
                            where r.id = :room::uuid and r.site_id = :site::uuid and r.ended_at is null))
                          and (:line::uuid is null or exists (select from rota.line l
                            where l.id = :line::uuid and l.ended_at is null))
                        """)
                .param("person", session.adviser())
                .param("agency", session.agency())
                .param("site", place.site().orElse(null), Types.OTHER)
                .param("room", place.room().orElse(null), Types.OTHER)
                .param("line", place.line().orElse(null), Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    boolean elsewhere(NewSession session) {
        return !of(session.adviser(), session.hours().from(), session.hours().until())
                .isEmpty();
    }

    /** False when somebody else cancelled it first, or the viewer may not. */
    boolean cancel(UUID id, CancelReason reason) {
        return jdbc.sql("""
                        update rota.session set cancelled_at = access.at(), cancelled_by = viewer.person(),
                          cancelled_reason = :reason
                        where id = :id and cancelled_at is null
                        """).param("id", id).param("reason", reason.key()).update() == 1;
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        var site = row.getObject("site_id", UUID.class);
        var place = new Session.Place(
                site == null ? Session.Kind.LINE : Session.Kind.SITE,
                site == null ? row.getObject("line_id", UUID.class) : site,
                Objects.requireNonNullElse(row.getString("place"), ""),
                Optional.ofNullable(row.getObject("room_id", UUID.class)),
                row.getString("detail"));
        return new Session(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                new Session.Adviser(
                        row.getObject("person_id", UUID.class),
                        Objects.requireNonNullElse(row.getString("adviser"), "An adviser")),
                place,
                new Session.Hours(
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()),
                new Session.Slots(row.getInt("slots"), row.getInt("slot_minutes")),
                row.getBoolean("walk_in"),
                row.getBoolean("cancelled"));
    }
}
