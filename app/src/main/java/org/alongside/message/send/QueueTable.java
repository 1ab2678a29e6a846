package org.alongside.message.send;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.message.Channel;
import org.alongside.message.To;
import org.alongside.message.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Messages with something left to do. Who claims one pushes {@code due_at} ahead: nobody else takes it meanwhile, and
 * when the node dies it is due again by itself. What a node writes after its lease was taken over has no effect.
 */
@Component
class QueueTable {

    private final JdbcClient jdbc;

    QueueTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Claimed> claim(UUID lease, Duration forAsLong) {
        return jdbc.sql("""
                        update message.message set lease = :lease, attempts = attempts + 1,
                          due_at = access.at() + make_interval(secs => :seconds)
                        where id = (select id from message.message where due_at <= access.at()
                                    order by due_at, id limit 1 for update skip locked)
                        returning *
                        """)
                .param("lease", lease)
                .param("seconds", (double) forAsLong.toSeconds())
                .query(QueueTable::claimed)
                .optional();
    }

    /** Out of our hands; with a reference its fate is asked later. */
    boolean handed(Claimed message, @Nullable String reference, @Nullable Duration lookAgain) {
        return update("""
                        update message.message set handed_at = access.at(), reference = :reference,
                          attempts = 0, lease = null, due_at = access.at() + make_interval(secs => :seconds),
                          address = null, field_names = '{}', field_values = '{}'
                        where id = :id and lease = :lease
                        """, message)
                        .param("reference", reference)
                        .param("seconds", seconds(lookAgain))
                        .update()
                == 1;
    }

    boolean later(Claimed message, Duration pause) {
        return update("""
                        update message.message set lease = null, due_at = access.at() + make_interval(secs => :seconds)
                        where id = :id and lease = :lease
                        """, message).param("seconds", seconds(pause)).update() == 1;
    }

    boolean arrived(Claimed message) {
        return update("""
                        update message.message set arrived_at = access.at(), lease = null, due_at = null
                        where id = :id and lease = :lease
                        """, message).update() == 1;
    }

    /** Nothing is left to do, and nothing is known. */
    boolean forget(Claimed message) {
        return update("""
                        update message.message set lease = null, due_at = null where id = :id and lease = :lease
                        """, message).update() == 1;
    }

    boolean refused(Claimed message, Why why) {
        return update("""
                        update message.message set refused_at = access.at(), refused_why = :why,
                          lease = null, due_at = null, address = null, field_names = '{}', field_values = '{}'
                        where id = :id and lease = :lease
                        """, message).param("why", why.key()).update() == 1;
    }

    /** The address of somebody who works here now. */
    Optional<String> email(UUID person) {
        return jdbc.sql("select email from access.person where id = :id and left_at is null")
                .param("id", person)
                .query((row, number) -> row.getString("email"))
                .optional();
    }

    private StatementSpec update(String text, Claimed message) {
        return jdbc.sql(text).param("id", message.id()).param("lease", message.lease());
    }

    private static @Nullable Double seconds(@Nullable Duration pause) {
        return pause == null ? null : (double) pause.toSeconds();
    }

    private static Claimed claimed(ResultSet row, int number) throws SQLException {
        return new Claimed(
                row.getObject("id", UUID.class),
                row.getObject("lease", UUID.class),
                row.getObject("partnership_id", UUID.class),
                row.getObject("agency_id", UUID.class),
                to(row),
                row.getString("template"),
                fields(row),
                row.getBoolean("neutral"),
                Optional.ofNullable(row.getObject("made_by", UUID.class)),
                row.getInt("attempts"),
                row.getObject("handed_at") == null ? Optional.empty() : Optional.of(row.getString("reference")));
    }

    private static To to(ResultSet row) throws SQLException {
        return switch (row.getString("to_kind")) {
            case "staff" -> new To.Staff(row.getObject("person_id", UUID.class));
            case "contact" -> new To.ClientContact(row.getObject("contact_id", UUID.class));
            default -> new To.Typed(Channel.of(row.getString("channel")), row.getString("address"));
        };
    }

    private static Map<String, String> fields(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("field_names").getArray();
        var values = (String[]) row.getArray("field_values").getArray();
        var fields = new HashMap<String, String>();
        for (int i = 0; i < names.length; i++) {
            fields.put(names[i], values[i]);
        }
        return fields;
    }
}
