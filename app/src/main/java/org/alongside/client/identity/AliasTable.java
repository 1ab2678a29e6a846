package org.alongside.client.identity;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Other names; one that is no longer right is ended and kept. */
@Component
class AliasTable {

    private final JdbcClient jdbc;

    AliasTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The other names, among them those of the records that were merged into this one. */
    List<Alias> now(UUID client) {
        return jdbc.sql("""
                        select al.*, coalesce(by.name, '') as recorded_name
                        from client.alias al left join access.person by on by.id = al.recorded_by
                        where al.client_id in (select client.all_of(:client)) and al.ended_at is null
                        order by al.recorded_at desc, al.id desc
                        """)
                .param("client", client)
                .query((row, number) -> new Alias(
                        row.getObject("id", UUID.class),
                        Choice.stored(Alias.Kind.class, row.getString("kind")),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_name")))
                .list();
    }

    /** The names of the records that were merged into this one, as they stand there. */
    List<String> mergedNames(UUID client) {
        return jdbc.sql("""
                        select concat_ws(' ', c.given_name, c.family_name) as name from client.client c
                        where c.id in (select client.all_of(:client)) and c.id <> :client and c.family_name is not null
                        order by c.created_at
                        """)
                .param("client", client)
                .query((row, number) -> row.getString("name"))
                .list();
    }

    void insert(UUID id, UUID client, Alias.Kind kind, @Nullable String given, String family) {
        jdbc.sql("""
                        insert into client.alias (id, client_id, partnership_id, kind, given_name, family_name,
                          recorded_at, recorded_by)
                        values (:id, :client, viewer.partnership(), :kind, :given, :family, access.at(),
                          viewer.person())
                        """)
                .param("id", id)
                .param("client", client)
                .param("kind", kind.key())
                .param("given", given, Types.VARCHAR)
                .param("family", family)
                .update();
    }

    /** False when it had ended. */
    boolean end(UUID client, UUID alias) {
        return jdbc.sql("""
                        update client.alias set ended_at = access.at(), ended_by = viewer.person()
                        where id = :alias and ended_at is null and client_id in (select client.all_of(:client))
                        """).param("alias", alias).param("client", client).update() == 1;
    }
}
