package org.alongside.message.way;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.alongside.message.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the demonstration would have sent. */
@Component
class OutboxTable {

    private final JdbcClient jdbc;

    OutboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Outgoing message) {
        jdbc.sql("""
                        insert into message.outbox (message_id, partnership_id, sent_at, channel, address, sender,
                          subject, body)
                        values (:id, :partnership, access.at(), :channel, :address, :sender, :subject, :body)
                        on conflict do nothing
                        """)
                .param("id", message.id())
                .param("partnership", message.partnership())
                .param("channel", message.channel().key())
                .param("address", message.address())
                .param("sender", message.message().sender())
                .param("subject", message.message().subject())
                .param("body", message.message().body())
                .update();
    }

    /** The newest first, from the one after {@code before} on. */
    List<OutboxMessage> page(@Nullable UUID before, int most) {
        return jdbc.sql("""
                        select * from message.outbox
                        where :before::uuid is null or (sent_at, message_id) < (
                          select sent_at, message_id from message.outbox where message_id = :before::uuid)
                        order by sent_at desc, message_id desc limit :most
                        """)
                .param("before", before)
                .param("most", most)
                .query(OutboxTable::message)
                .list();
    }

    private static OutboxMessage message(ResultSet row, int number) throws SQLException {
        return new OutboxMessage(
                row.getObject("message_id", UUID.class),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                Channel.of(row.getString("channel")),
                row.getString("address"),
                row.getString("sender"),
                row.getString("subject"),
                row.getString("body"));
    }
}
