package org.alongside.message.undelivered;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.message.Why;
import org.alongside.message.text.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages that did not arrive and that nobody has dealt with; not those to colleagues where no way is set up. */
@Component
class UndeliveredTable {

    private static final String OPEN = """
            from message.message m
            where m.refused_at is not null and m.agency_id = viewer.agency()
              and not (m.refused_why = 'no-way' and m.to_kind = 'staff')
              and not exists (select from message.dismissal d where d.message_id = m.id)
            """;
    private static final String SELECT = """
            select m.id, m.template, m.to_kind, m.made_at, m.refused_at, m.refused_why, m.about_kind, m.about_id,
              (select p.name from access.person p where p.id = m.made_by) as sent_by
            """;

    private final JdbcClient jdbc;

    UndeliveredTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counted up to 1,001. */
    long count() {
        return jdbc.sql("select count(*) from (select " + OPEN + " limit 1001) open")
                .query(Long.class)
                .single();
    }

    /** The newest first, from the one after {@code before} on. */
    List<Undelivered> page(@Nullable UUID before, int most) {
        return jdbc.sql(SELECT + OPEN + """
                          and (:before::uuid is null or (m.refused_at, m.id) < (
                            select b.refused_at, b.id from message.message b where b.id = :before::uuid))
                        order by m.refused_at desc, m.id desc limit :most
                        """)
                .param("before", before)
                .param("most", most)
                .query(UndeliveredTable::undelivered)
                .list();
    }

    Optional<Undelivered> find(UUID id) {
        return jdbc.sql(SELECT + OPEN + " and m.id = :id")
                .param("id", id)
                .query(UndeliveredTable::undelivered)
                .optional();
    }

    /** False when somebody has dismissed it already. */
    boolean dismiss(UUID id, String reason) {
        return jdbc.sql("""
                        insert into message.dismissal (message_id, dismissed_at, dismissed_by, reason)
                        values (:id, access.at(), viewer.person(), :reason) on conflict do nothing
                        """).param("id", id).param("reason", reason).update() == 1;
    }

    private static Undelivered undelivered(ResultSet row, int number) throws SQLException {
        return new Undelivered(
                row.getObject("id", UUID.class),
                Templates.named(row.getString("template")),
                switch (row.getString("to_kind")) {
                    case "staff" -> "A colleague";
                    case "contact" -> "A client";
                    default -> "Somebody without an account";
                },
                instant(row, "made_at"),
                instant(row, "refused_at"),
                Why.of(row.getString("refused_why")),
                row.getString("about_kind"),
                row.getObject("about_id", UUID.class),
                Optional.ofNullable(row.getString("sent_by")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
