package org.alongside.client.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pairs of records that may be of one person. */
@Component
class PairTable {

    static final int PAGE = 25;
    static final int CAP = 99;

    /** A pair by the records that its two are read under. */
    record Row(UUID id, UUID one, UUID other, int points, List<String> reasons) {}

    /** Two that were merged are no pair: merging settles it, and what is found later asks first. */
    private static final String OPEN = """
            p.agency_id = viewer.agency() and p.apart_at is null and p.merge_id is null
            """;

    /** Where they are read is asked for the rows of the page only. */
    private static final String ROOTED = """
            select p.id, client.root_of(p.one) as one_root, client.root_of(p.other) as other_root, p.points, p.reasons
            from (%s) p order by p.points desc, p.id desc
            """;

    private final JdbcClient jdbc;

    PairTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The open ones after this, the most alike first; one more than a page. */
    List<Row> after(@Nullable UUID last) {
        return jdbc.sql(ROOTED.formatted("select * from client.pair p where " + OPEN + """
                        and (:last::uuid is null or (p.points, p.id) < (select points, id from client.pair where id = :last::uuid))
                        order by p.points desc, p.id desc limit :most
                        """))
                .param("last", last, Types.OTHER)
                .param("most", PAGE + 1)
                .query(PairTable::row)
                .list();
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql(ROOTED.formatted("select * from client.pair p where " + OPEN + "and p.id = :id"))
                .param("id", id)
                .query(PairTable::row)
                .optional();
    }

    /** How many are open, counted no further than the cap and one. */
    int count() {
        return jdbc.sql("select count(*) from (select from client.pair p where " + OPEN + " limit " + (CAP + 1)
                        + ") counted")
                .query(Integer.class)
                .single();
    }

    void insertApart(UUID id, UUID client, UUID other) {
        jdbc.sql("""
                        insert into client.pair (id, partnership_id, agency_id, one, other, points, reasons, found_at, apart_at,
                          apart_by)
                        values (:id, viewer.partnership(), viewer.agency(), least(:client, :other), greatest(:client, :other),
                          0, '{}', access.at(), access.at(), viewer.person())
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("client", client)
                .param("other", other)
                .update();
    }

    /** False when somebody decided before. */
    boolean tellApart(UUID id) {
        return jdbc.sql("""
                        update client.pair set apart_at = access.at(), apart_by = viewer.person()
                        where id = :id and apart_at is null and merge_id is null
                        """).param("id", id).update() == 1;
    }

    /** Everything open between the records of the two. */
    void settle(UUID merge, Collection<UUID> kept, Collection<UUID> gone) {
        jdbc.sql("""
                        update client.pair set merge_id = :merge
                        where apart_at is null and merge_id is null
                          and (one = any (:kept) and other = any (:gone) or one = any (:gone) and other = any (:kept))
                        """)
                .param("merge", merge)
                .param("kept", kept.toArray(UUID[]::new))
                .param("gone", gone.toArray(UUID[]::new))
                .update();
    }

    /** What a merge had settled among these records, and none holds together any more. */
    void reopen(Collection<UUID> records) {
        jdbc.sql("""
                        update client.pair set merge_id = null
                        where merge_id is not null and apart_at is null and (one = any (:records) or other = any (:records))
                          and client.root_of(one) <> client.root_of(other)
                        """).param("records", records.toArray(UUID[]::new)).update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("one_root", UUID.class),
                row.getObject("other_root", UUID.class),
                row.getInt("points"),
                List.of((String[]) row.getArray("reasons").getArray()));
    }
}
