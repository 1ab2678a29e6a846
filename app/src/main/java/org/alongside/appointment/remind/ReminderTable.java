package org.alongside.appointment.remind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.appointment.Kind;
import org.alongside.appointment.Whom;
import org.alongside.appointment.link.LinkToken;
import org.alongside.kernel.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which reminders are due, and which were sent. */
@Component
class ReminderTable {

    private final JdbcClient jdbc;

    ReminderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Due> due(Occasion occasion) {
        return jdbc.sql("select * from appointment.reminders_due(:occasion)")
                .param("occasion", occasion.key())
                .query(ReminderTable::due)
                .list();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        var referral = row.getObject("referral_id", UUID.class);
        return new Due(
                row.getObject("appointment_id", UUID.class),
                row.getObject("partnership_id", UUID.class),
                row.getObject("agency_id", UUID.class),
                referral == null ? new Whom.Known(row.getObject("client_id", UUID.class)) : new Whom.Referred(referral),
                at(row, "starts_at"),
                at(row, "ends_at"),
                Choice.stored(Kind.class, row.getString("kind")),
                row.getString("place"),
                row.getBoolean("neutral"),
                new Due.Ways(
                        Optional.ofNullable(row.getObject("contact_id", UUID.class)),
                        Optional.ofNullable(row.getString("phone")),
                        Optional.ofNullable(row.getString("email"))));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** False when it was sent before. */
    boolean sent(UUID appointment, Occasion occasion) {
        return jdbc.sql("""
                        insert into appointment.reminder (appointment_id, occasion, sent_at)
                        values (:appointment, :occasion, access.at()) on conflict do nothing
                        """)
                        .param("appointment", appointment)
                        .param("occasion", occasion.key())
                        .update()
                == 1;
    }

    void link(UUID id, Due due, LinkToken token, Instant until) {
        jdbc.sql("""
                insert into appointment.link (id, partnership_id, agency_id, referral_id, client_id, token_hash, made_at, until)
                values (:id, :partnership, :agency, :referral, :client, :hash, access.at(), :until)
                """)
                .param("id", id)
                .param("partnership", due.partnership())
                .param("agency", due.agency())
                .param("referral", due.whom().referralOrNull(), Types.OTHER)
                .param("client", due.whom().clientOrNull(), Types.OTHER)
                .param("hash", token.hash())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }
}
