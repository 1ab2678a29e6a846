package org.alongside.appointment.book;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.alongside.appointment.BookedHow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes appointments. */
@Component
class BookingTable {

    private final JdbcClient jdbc;

    BookingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** With whom a referral can be booked; empty when the viewer does not know it or it is over there. */
    Optional<Books.Party> party(UUID referral) {
        return jdbc.sql("""
                        select x.agency, case when x.agency = viewer.agency() then 'adviser'
                          when r.sent_by = viewer.person() then 'referrer' else 'receptionist' end as how
                        from referral.referral r cross join lateral (select appointment.lies_with(r.id) as agency) x
                        where r.id = :referral and x.agency is not null
                        """)
                .param("referral", referral)
                .query(BookingTable::party)
                .optional();
    }

    Optional<Books.Party> client(UUID client) {
        return jdbc.sql("""
                        select c.agency_id as agency, 'adviser' as how from client.client c
                        where c.id = :client and c.agency_id = viewer.agency()
                        """).param("client", client).query(BookingTable::party).optional();
    }

    private static Books.Party party(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Books.Party(
                row.getObject("agency", UUID.class),
                org.alongside.kernel.Choice.stored(BookedHow.class, row.getString("how")));
    }

    /** False when somebody has or holds that time, or the session was cancelled meanwhile. */
    boolean insert(NewBooking booking, Slot slot, BookedHow how) {
        return jdbc.sql("""
                        insert into appointment.appointment (id, partnership_id, agency_id, session_id, person_id,
                          referral_id, client_id, kind, starts_at, ends_at, interpreter, double_length, booked_at,
                          booked_by, booked_how, override_reason, moved_from_id)
                        select :id, s.partnership_id, s.agency_id, s.id, s.person_id, :referral, :client, :kind,
                          :from, :until, :interpreter, :twice, access.at(), viewer.person(), :how, :override, :moved
                        from rota.session s where s.id = :session and s.cancelled_at is null
                          and (:override::text is not null or not exists (select from appointment.hold h
                            where h.session_id = s.id and h.until > access.at() and h.person_id <> viewer.person()
                              and h.starts_at < :until and h.ends_at > :from))
                        on conflict do nothing
                        """)
                        .param("id", booking.id())
                        .param("referral", booking.whom().referralOrNull(), Types.OTHER)
                        .param("client", booking.whom().clientOrNull(), Types.OTHER)
                        .param("kind", booking.kind().key())
                        .param("from", slot.hours().from().atOffset(ZoneOffset.UTC))
                        .param("until", slot.hours().until().atOffset(ZoneOffset.UTC))
                        .param("interpreter", booking.extras().interpreter())
                        .param("twice", booking.extras().twice())
                        .param("how", how.key())
                        .param("override", booking.override().orElse(null), Types.VARCHAR)
                        .param("moved", booking.movedFrom().orElse(null), Types.OTHER)
                        .param("session", slot.session().id())
                        .update()
                == 1;
    }

    /** Whether the form was sent before. */
    boolean exists(UUID id) {
        return jdbc.sql("select exists (select from appointment.appointment where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
