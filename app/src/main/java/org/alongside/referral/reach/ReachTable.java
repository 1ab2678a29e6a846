package org.alongside.referral.reach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.alongside.authority.Deed;
import org.alongside.kernel.Choice;
import org.alongside.referral.triage.Leg;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tries to reach people. */
@Component
class ReachTable {

    private final JdbcClient jdbc;

    ReachTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Attempt> of(UUID leg) {
        return jdbc.sql("""
                        select n.*, p.name as maker from referral.attempt n
                        left join access.person p on p.id = n.made_by
                        where n.leg_id = :leg order by n.made_at desc, n.id desc
                        """).param("leg", leg).query(ReachTable::attempt).list();
    }

    boolean insert(UUID id, Leg leg, Attempt.Channel channel, Attempt.Outcome outcome, String note) {
        return jdbc.sql("""
                        insert into referral.attempt (id, referral_id, leg_id, made_at, made_by, channel, outcome, note)
                        values (:id, :referral, :leg, access.at(), viewer.person(), :channel, :outcome, :note)
                        on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("referral", leg.referral())
                        .param("leg", leg.id())
                        .param("channel", channel.key())
                        .param("outcome", outcome.key())
                        .param("note", note)
                        .update()
                == 1;
    }

    private static Attempt attempt(ResultSet row, int number) throws SQLException {
        return new Attempt(
                row.getObject("id", UUID.class),
                new Deed(
                        row.getString("maker"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()),
                Choice.stored(Attempt.Channel.class, row.getString("channel")),
                Choice.stored(Attempt.Outcome.class, row.getString("outcome")),
                row.getString("note"));
    }
}
