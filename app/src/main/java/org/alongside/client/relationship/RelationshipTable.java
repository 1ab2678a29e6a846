package org.alongside.client.relationship;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.client.Reference;
import org.alongside.kernel.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Relationships; one that has ended is kept. */
@Component
class RelationshipTable {

    private final JdbcClient jdbc;

    RelationshipTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Read from the client's side, whichever way they were recorded; under the records that people are read under. */
    List<Relative> of(UUID client) {
        return jdbc.sql("""
                        with mine as (select client.all_of(:client) as id),
                        related as (
                          select r.id, r.kind, false as turned, r.related_id as other, r.related_name from client.relationship r
                           where r.client_id in (select id from mine) and r.ended_at is null
                          union all
                          select r.id, r.kind, true, r.client_id, null from client.relationship r
                           where r.related_id in (select id from mine) and r.ended_at is null)
                        select r.id, r.kind, r.turned, c.id as record,
                          coalesce(r.related_name, nullif(concat_ws(' ', c.given_name, c.family_name), ''),
                            'Anonymous, ' || c.reference) as name
                        from related r left join client.client c on c.id = client.root_of(r.other)
                        order by r.id
                        """)
                .param("client", client)
                .query(RelationshipTable::relative)
                .list();
    }

    /** The client of the viewer's agency with this reference. */
    Optional<UUID> withReference(String typed) {
        return jdbc.sql("select id from client.client where agency_id = viewer.agency() and reference = :reference")
                .param("reference", Reference.read(typed))
                .query(UUID.class)
                .optional();
    }

    void insert(UUID id, UUID client, Kind kind, @Nullable UUID related, @Nullable String name) {
        jdbc.sql("""
                        insert into client.relationship (id, client_id, partnership_id, related_id, related_name, kind,
                          recorded_at, recorded_by)
                        values (:id, :client, viewer.partnership(), :related, :name, :kind, access.at(), viewer.person())
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("client", client)
                .param("related", related, Types.OTHER)
                .param("name", name, Types.VARCHAR)
                .param("kind", kind.key())
                .update();
    }

    /** False when it had ended, or is not of this client. */
    boolean end(UUID client, UUID relationship) {
        return jdbc.sql("""
                        update client.relationship set ended_at = access.at(), ended_by = viewer.person()
                        where id = :id and ended_at is null
                          and (client_id in (select client.all_of(:client)) or related_id in (select client.all_of(:client)))
                        """).param("id", relationship).param("client", client).update() == 1;
    }

    private static Relative relative(ResultSet row, int number) throws SQLException {
        var kind = Choice.stored(Kind.class, row.getString("kind"));
        return new Relative(
                row.getObject("id", UUID.class),
                row.getBoolean("turned") ? kind.otherWay() : kind,
                row.getString("name"),
                row.getObject("record", UUID.class));
    }
}
