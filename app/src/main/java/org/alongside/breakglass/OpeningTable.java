package org.alongside.breakglass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Openings and the tries before them. The hour is the transaction's, so that four hours are four hours for every query.
 */
@Component
class OpeningTable implements Openings {

    static final int MOST = 100;

    private static final String SUPERVISED = """
            select o.id, o.record_id, o.opened_at, o.until, o.reason, o.reviewed_at, o.justified, o.remark,
                   coalesce(p.name, 'Somebody') as opened_by, coalesce(a.name, 'Another agency') as opened_for,
                   coalesce(r.name, 'Somebody') as reviewed_by
            from breakglass.opening o
            left join access.person p on p.id = o.opened_by
            left join access.person r on r.id = o.reviewed_by
            left join access.agency a on a.id = o.opened_for
            where o.agency_id = viewer.agency() and viewer.has_role('supervisor')
            """;

    private final JdbcClient jdbc;

    OpeningTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often the viewer asked in the last hour; two requests of theirs at once wait for one another here. */
    int triesInTheLastHour() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('break-glass ' || viewer.person(), 0))::text")
                .query(String.class)
                .single();
        return jdbc.sql("""
                        select count(*) from breakglass.attempt
                        where person_id = viewer.person() and at > access.at() - interval '1 hour'
                        """).query(Integer.class).single();
    }

    void keepTry(UUID id, boolean found) {
        jdbc.sql("""
                        insert into breakglass.attempt (id, partnership_id, person_id, at, found)
                        values (:id, viewer.partnership(), viewer.person(), access.at(), :found)
                        """).param("id", id).param("found", found).update();
    }

    Instant insert(UUID id, String kind, Records.Found found, String reason) {
        return jdbc.sql("""
                        insert into breakglass.opening (id, partnership_id, agency_id, kind, record_id, reason,
                          opened_at, opened_by, opened_for, until)
                        values (:id, viewer.partnership(), :agency, :kind, :record, :reason, access.at(),
                          viewer.person(), viewer.agency(), access.at() + interval '4 hours')
                        returning until
                        """)
                .param("id", id)
                .param("agency", found.agency())
                .param("kind", kind)
                .param("record", found.record())
                .param("reason", reason)
                .query((row, number) -> instant(row, "until"))
                .single();
    }

    @Override
    public Optional<Instant> openUntil(UUID record) {
        return jdbc.sql("""
                        select max(until) as until from breakglass.opening
                        where record_id = :record and opened_by = viewer.person() and opened_for = viewer.agency()
                          and until > access.at() and record_id = any (breakglass.opened_records())
                        having max(until) is not null
                        """)
                .param("record", record)
                .query((row, number) -> instant(row, "until"))
                .optional();
    }

    long toReview() {
        return jdbc.sql("""
                        select count(*) from (
                          select from breakglass.opening
                          where agency_id = viewer.agency() and viewer.has_role('supervisor')
                            and reviewed_at is null and opened_by <> viewer.person() limit 1001) open
                        """).query(Long.class).single();
    }

    List<Opening> supervised(boolean reviewed) {
        var query = SUPERVISED + (reviewed ? "and o.reviewed_at is not null" : "and o.reviewed_at is null");
        return jdbc.sql(query + " order by o.opened_at desc, o.id desc limit " + MOST)
                .query(OpeningTable::opening)
                .list();
    }

    Optional<Opening> toSupervise(UUID id) {
        return jdbc.sql(SUPERVISED + "and o.id = :id")
                .param("id", id)
                .query(OpeningTable::opening)
                .optional();
    }

    boolean review(UUID id, boolean justified, String remark) {
        return jdbc.sql("""
                        update breakglass.opening set reviewed_at = access.at(), reviewed_by = viewer.person(),
                          justified = :justified, remark = :remark
                        where id = :id and reviewed_at is null
                        """)
                        .param("id", id)
                        .param("justified", justified)
                        .param("remark", remark)
                        .update()
                == 1;
    }

    private static Opening opening(ResultSet row, int number) throws SQLException {
        return new Opening(
                row.getObject("id", UUID.class),
                row.getObject("record_id", UUID.class),
                row.getString("opened_by"),
                row.getString("opened_for"),
                instant(row, "opened_at"),
                instant(row, "until"),
                row.getString("reason"),
                review(row));
    }

    private static Opening.@Nullable Review review(ResultSet row) throws SQLException {
        if (row.getObject("reviewed_at") == null) {
            return null;
        }
        return new Opening.Review(
                row.getString("reviewed_by"),
                instant(row, "reviewed_at"),
                row.getBoolean("justified"),
                Optional.ofNullable(row.getString("remark")).orElse(""));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
