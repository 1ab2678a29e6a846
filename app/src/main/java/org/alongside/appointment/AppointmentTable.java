package org.alongside.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.authority.Deed;
import org.alongside.kernel.Choice;
import org.alongside.referral.ReferredPerson;
import org.alongside.rota.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads appointments; the walls decide which. */
@Component
class AppointmentTable {

    private static final String SELECT = """
            select a.*, s.cancelled_at is not null as session_cancelled, adviser.name as adviser,
              coalesce(d.name, l.name) as place, coalesce(m.name, l.phone, '') as detail,
              booker.name as booker, canceller.name as canceller, noter.name as noter, n.attended, n.noted_at,
              coalesce(c.given_name, r.given_name) as given_name, coalesce(c.family_name, r.family_name) as family_name
            from appointment.appointment a join rota.session s on s.id = a.session_id
            left join directory.site d on d.id = s.site_id left join directory.room m on m.id = s.room_id
            left join rota.line l on l.id = s.line_id
            left join access.person adviser on adviser.id = a.person_id
            left join access.person booker on booker.id = a.booked_by
            left join access.person canceller on canceller.id = a.cancelled_by
            left join referral.referral r on r.id = a.referral_id
            left join client.client c on c.id = a.client_id
            left join lateral (select x.attended, x.noted_at, x.noted_by from appointment.attendance x
              where x.appointment_id = a.id order by x.noted_at desc, x.id desc limit 1) n on true
            left join access.person noter on noter.id = n.noted_by
            where
            """;

    /** Those that stand although the session was cancelled or the agency has the referral no more. */
    private static final String TO_TELL = """
             a.agency_id = viewer.agency() and a.cancelled_at is null and a.ends_at > access.at()
              and (s.cancelled_at is not null or a.referral_id is not null and not exists (
                select from referral.leg g where g.referral_id = a.referral_id and g.agency_id = a.agency_id
                  and num_nonnulls(g.declined_at, g.passed_at) = 0))
            order by a.starts_at, a.id limit 200
            """;
    /** Missed in the last two months, and since then neither reached nor booked again. */
    private static final String MISSED = """
             a.agency_id = viewer.agency() and n.attended = 'did_not_attend'
              and a.starts_at > access.at() - interval '60 days'
              and not exists (select from appointment.follow_up f where f.appointment_id = a.id
                and f.outcome in ('reached', 'told_referrer', 'left_it'))
              and not exists (select from appointment.appointment b where b.cancelled_at is null
                and b.starts_at > a.starts_at and (b.referral_id = a.referral_id or b.client_id = a.client_id))
            order by a.starts_at, a.id limit 200
            """;

    private final JdbcClient jdbc;

    AppointmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Appointment> find(UUID id) {
        return where(" a.id = :id").param("id", id).query(this::appointment).optional();
    }

    List<Appointment> ofSession(UUID session) {
        return where(" a.session_id = :session order by a.starts_at, a.id")
                .param("session", session)
                .query(this::appointment)
                .list();
    }

    List<Appointment> ofReferral(UUID referral) {
        return where(" a.referral_id = :referral order by a.starts_at desc, a.id")
                .param("referral", referral)
                .query(this::appointment)
                .list();
    }

    List<Appointment> ofAgency(Instant from, Instant until) {
        return where("""
                 a.agency_id = viewer.agency() and a.starts_at >= :from and a.starts_at < :until
                order by a.starts_at, a.session_id, a.id limit 1000
                """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(this::appointment)
                .list();
    }

    List<Appointment> toTell() {
        return where(TO_TELL).query(this::appointment).list();
    }

    List<Appointment> missed() {
        return where(MISSED).query(this::appointment).list();
    }

    private JdbcClient.StatementSpec where(String condition) {
        return jdbc.sql(SELECT + condition);
    }

    private Appointment appointment(ResultSet row, int number) throws SQLException {
        return new Appointment(
                row.getObject("id", UUID.class),
                held(row),
                whom(row),
                ReferredPerson.name(row.getString("given_name"), row.getString("family_name")),
                Choice.stored(Kind.class, row.getString("kind")),
                new Session.Hours(at(row, "starts_at"), at(row, "ends_at")),
                new Appointment.Extras(row.getBoolean("interpreter"), row.getBoolean("double_length")),
                new Appointment.Booked(
                        new Deed(row.getString("booker"), at(row, "booked_at")),
                        Choice.stored(BookedHow.class, row.getString("booked_how")),
                        Optional.ofNullable(row.getString("override_reason"))),
                row.getObject("moved_from_id") != null,
                cancelled(row),
                attendance(row));
    }

    private static Appointment.Held held(ResultSet row) throws SQLException {
        var place = Objects.requireNonNullElse(row.getString("place"), "");
        var detail = row.getString("detail");
        return new Appointment.Held(
                row.getObject("session_id", UUID.class),
                row.getObject("partnership_id", UUID.class),
                row.getObject("agency_id", UUID.class),
                new Session.Adviser(
                        row.getObject("person_id", UUID.class),
                        Objects.requireNonNullElse(row.getString("adviser"), "An adviser")),
                detail.isEmpty() ? place : place + ", " + detail,
                row.getBoolean("session_cancelled"));
    }

    private static Whom whom(ResultSet row) throws SQLException {
        var referral = row.getObject("referral_id", UUID.class);
        return referral == null ? new Whom.Known(row.getObject("client_id", UUID.class)) : new Whom.Referred(referral);
    }

    private static Optional<Appointment.Cancelled> cancelled(ResultSet row) throws SQLException {
        if (row.getObject("cancelled_at") == null) {
            return Optional.empty();
        }
        return Optional.of(new Appointment.Cancelled(
                new Deed(row.getString("canceller"), at(row, "cancelled_at")),
                Choice.stored(AskedBy.class, row.getString("cancelled_asked_by")),
                Choice.stored(CancelReason.class, row.getString("cancelled_reason"))));
    }

    private static Optional<Appointment.Attendance> attendance(ResultSet row) throws SQLException {
        var attended = row.getString("attended");
        return attended == null
                ? Optional.empty()
                : Optional.of(new Appointment.Attendance(
                        Choice.stored(Attended.class, attended),
                        new Deed(row.getString("noter"), at(row, "noted_at"))));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
