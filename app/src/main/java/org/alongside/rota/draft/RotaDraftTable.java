package org.alongside.rota.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** RotaDrafts and how far the planner is with them. */
@Component
class RotaDraftTable {

    private static final String SELECT = "select * from rota.draft where partnership_id = viewer.partnership() ";

    private final JdbcClient jdbc;

    RotaDraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Draft> all() {
        return jdbc.sql(SELECT + " order by made_at desc, id limit 100")
                .query(RotaDraftTable::draft)
                .list();
    }

    Optional<Draft> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(RotaDraftTable::draft)
                .optional();
    }

    void insert(Draft draft) {
        jdbc.sql("""
                        insert into rota.draft (id, partnership_id, agency_id, name, from_day, until_day, seconds, told,
                          made_at, made_by)
                        values (:id, viewer.partnership(), :agency, :name, :from, :until, :seconds, :told, access.at(),
                          viewer.person())
                        """)
                .param("id", draft.id())
                .param("agency", draft.agency())
                .param("name", draft.name())
                .param("from", draft.from())
                .param("until", draft.until())
                .param("seconds", (int) draft.time().toSeconds())
                .param("told", draft.told().toArray(String[]::new))
                .update();
    }

    /** False when somebody has published it. */
    boolean publish(UUID id) {
        return jdbc.sql("""
                        update rota.draft set published_at = access.at(), published_by = viewer.person()
                        where id = :id and published_at is null
                        """).param("id", id).update() == 1;
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("name"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                Duration.ofSeconds(row.getInt("seconds")),
                Arrays.asList((String[]) row.getArray("told").getArray()),
                new Draft.Run(
                        instant(row, "asked_at"),
                        instant(row, "began_at"),
                        instant(row, "beat_at"),
                        instant(row, "stop_at").isPresent(),
                        instant(row, "ended_at").isPresent(),
                        row.getBoolean("failed"),
                        Optional.ofNullable(row.getObject("unmet", Integer.class)),
                        Optional.ofNullable(row.getObject("points", Long.class))),
                instant(row, "published_at").isPresent());
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
