package org.alongside.client.duplicate;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys clients are recognised by. */
@Component
class MatchTable {

    /** Further clients with a key are left out: a phone of a hostel, the name most people have. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    MatchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who shares which kinds of key, of the viewer's agency, but for this client. Each key is one look into the index. */
    Map<UUID, Set<MatchKey.Kind>> sharing(Collection<MatchKey> keys, UUID but) {
        var found = new LinkedHashMap<UUID, Set<MatchKey.Kind>>();
        jdbc.sql("""
                        select k.client_id, k.kind
                        from unnest(:kinds::text[], :keys::text[]) wanted (kind, key)
                          cross join lateral (
                            select m.client_id, m.kind from client.match_key m
                            where m.agency_id = viewer.agency() and m.kind = wanted.kind and m.key = wanted.key
                              and m.client_id <> :but
                            limit %d) k
                        """.formatted(MOST))
                .param("kinds", keys.stream().map(key -> key.kind().key()).toArray(String[]::new))
                .param("keys", keys.stream().map(MatchKey::key).toArray(String[]::new))
                .param("but", but)
                .query(row -> {
                    found.computeIfAbsent(
                                    row.getObject("client_id", UUID.class),
                                    ignored -> EnumSet.noneOf(MatchKey.Kind.class))
                            .add(Choice.stored(MatchKey.Kind.class, row.getString("kind")));
                });
        return found;
    }

    /** Only the keys that came or went are written. */
    void replace(UUID client, Collection<MatchKey> keys) {
        jdbc.sql("""
                        with now as (select * from unnest(:kinds::text[], :keys::text[]) n (kind, key)),
                        gone as (delete from client.match_key m where m.client_id = :client
                                 and not exists (select from now n where n.kind = m.kind and n.key = m.key))
                        insert into client.match_key (agency_id, kind, key, client_id)
                        select viewer.agency(), n.kind, n.key, :client from now n
                        on conflict do nothing
                        """)
                .param("client", client)
                .param("kinds", keys.stream().map(key -> key.kind().key()).toArray(String[]::new))
                .param("keys", keys.stream().map(MatchKey::key).toArray(String[]::new))
                .update();
    }
}
