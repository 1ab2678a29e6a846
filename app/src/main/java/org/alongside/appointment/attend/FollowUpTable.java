package org.alongside.appointment.attend;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.appointment.Appointment;
import org.alongside.authority.Deed;
import org.alongside.kernel.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done about people who did not come. */
@Component
class FollowUpTable {

    private final JdbcClient jdbc;

    FollowUpTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the form was sent before. */
    boolean insert(UUID id, Appointment one, Optional<Way> way, Result result) {
        return jdbc.sql("""
                        insert into appointment.follow_up (id, appointment_id, agency_id, channel, outcome, done_at, done_by)
                        values (:id, :appointment, :agency, :way, :result, access.at(), viewer.person())
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("appointment", one.id())
                        .param("agency", one.held().agency())
                        .param("way", way.map(Choice::key).orElse(null), Types.VARCHAR)
                        .param("result", result.key())
                        .update()
                == 1;
    }

    /** Newest first. */
    List<FollowUp> of(UUID appointment) {
        return jdbc.sql("""
                        select f.channel, f.outcome, f.done_at, p.name from appointment.follow_up f
                        left join access.person p on p.id = f.done_by
                        where f.appointment_id = :appointment order by f.done_at desc, f.id desc
                        """)
                .param("appointment", appointment)
                .query((row, number) -> new FollowUp(
                        FollowUp.way(row.getString("channel")),
                        Choice.stored(Result.class, row.getString("outcome")),
                        new Deed(
                                row.getString("name"),
                                row.getObject("done_at", OffsetDateTime.class).toInstant())))
                .list();
    }
}
