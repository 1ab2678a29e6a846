package org.alongside.client.merge;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Merges, each a row that can be undone. */
@Component
class MergeTable {

    private final JdbcClient jdbc;

    MergeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others from merging the same records meanwhile. */
    void lock(UUID one, UUID other) {
        jdbc.sql("select id from client.client where id in (:one, :other) order by id for update")
                .param("one", one)
                .param("other", other)
                .query(UUID.class)
                .list();
    }

    /** This record and those that are read under it. */
    List<UUID> all(UUID client) {
        return jdbc.sql("select id from client.all_of(:client) id")
                .param("client", client)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    void insert(UUID id, UUID kept, UUID gone, UUID bornOf, UUID nhsOf) {
        jdbc.sql("""
                        insert into client.merge (id, partnership_id, agency_id, kept, gone, born_of, nhs_of, merged_at, merged_by)
                        values (:id, viewer.partnership(), viewer.agency(), :kept, :gone, :born, :nhs, access.at(),
                          viewer.person())
                        """)
                .param("id", id)
                .param("kept", kept)
                .param("gone", gone)
                .param("born", bornOf)
                .param("nhs", nhsOf)
                .update();
    }

    /** False when it was undone before, or is none. */
    boolean undo(UUID id) {
        return jdbc.sql("""
                        update client.merge set undone_at = access.at(), undone_by = viewer.person()
                        where id = :id and undone_at is null
                        """).param("id", id).update() == 1;
    }

    Optional<UUID> keptOf(UUID id) {
        return jdbc.sql("select kept from client.merge where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** The merges by which records are read under this one, the newest first. */
    List<Merge> under(UUID client) {
        return jdbc.sql("""
                        select m.id, m.kept, m.gone, m.merged_at, c.reference,
                          coalesce(nullif(concat_ws(' ', c.given_name, c.family_name), ''), 'Anonymous') as name,
                          coalesce(by.name, '') as merged_name
                        from client.merge m join client.client c on c.id = m.gone left join access.person by on by.id = m.merged_by
                        where m.undone_at is null and m.kept in (select client.all_of(:client))
                        order by m.merged_at desc, m.id desc
                        """)
                .param("client", client)
                .query((row, number) -> new Merge(
                        row.getObject("id", UUID.class),
                        row.getObject("kept", UUID.class),
                        row.getObject("gone", UUID.class),
                        row.getString("name"),
                        row.getString("reference"),
                        row.getObject("merged_at", OffsetDateTime.class).toInstant(),
                        row.getString("merged_name")))
                .list();
    }
}
