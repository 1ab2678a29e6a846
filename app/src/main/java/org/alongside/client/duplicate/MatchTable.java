package org.alongside.client.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    /**
     * Who shares which kinds of key, of the viewer's agency, but for this client. Each key is one look into the index.
     */
    Map<UUID, Set<MatchKey.Kind>> sharing(Collection<MatchKey> keys, UUID but) {
        var found = new LinkedHashMap<UUID, Set<MatchKey.Kind>>();
        jdbc.sql("""
                        select k.client_id, k.kind
                        from unnest(:kinds::text[], :keys::text[]) wanted (kind, key)
                          cross join lateral (
                            select m.client_id, m.kind from client.match_key m
                            where m.agency_id = viewer.agency() and m.kind = wanted.kind and m.key = wanted.key
                              and m.kind <> 'word' and m.client_id <> :but and (m.kind <> 'born' or length(m.key) = 10)
                            limit %d) k
                        """.formatted(MOST))
                .param("kinds", keys.stream().map(key -> key.kind().key()).toArray(String[]::new))
                .param("keys", keys.stream().map(MatchKey::key).toArray(String[]::new))
                .param("but", but)
                .query(row -> {
                    collect(row, found);
                });
        return found;
    }

    /** The same for the task that looks for pairs, which knows no agency. */
    Map<UUID, Set<MatchKey.Kind>> sharing(UUID client) {
        var found = new LinkedHashMap<UUID, Set<MatchKey.Kind>>();
        jdbc.sql("""
                        select k.client_id, k.kind
                        from client.match_key mine
                          cross join lateral (
                            select m.client_id, m.kind from client.match_key m
                            where m.agency_id = mine.agency_id and m.kind = mine.kind and m.key = mine.key
                              and m.client_id <> mine.client_id and (m.kind <> 'born' or length(m.key) = 10)
                            limit %d) k
                        where mine.client_id = :client and mine.kind <> 'word'
                          and client.root_of(k.client_id) <> client.root_of(:client)
                        """.formatted(MOST)).param("client", client).query(row -> {
            collect(row, found);
        });
        return found;
    }

    private static void collect(ResultSet row, Map<UUID, Set<MatchKey.Kind>> found) throws SQLException {
        found.computeIfAbsent(row.getObject("client_id", UUID.class), ignored -> EnumSet.noneOf(MatchKey.Kind.class))
                .add(Choice.stored(MatchKey.Kind.class, row.getString("kind")));
    }

    /** What is known of each of these clients beyond the keys that are shared. */
    Map<UUID, Facts> facts(Collection<UUID> clients) {
        var found = new LinkedHashMap<UUID, Facts>();
        jdbc.sql("""
                        select client_id, kind, key from client.match_key
                        where client_id = any (:clients) and kind in ('name', 'born', 'nhs')
                        """).param("clients", clients.toArray(UUID[]::new)).query(row -> {
            var key = new MatchKey(Choice.stored(MatchKey.Kind.class, row.getString("kind")), row.getString("key"));
            var client = row.getObject("client_id", UUID.class);
            found.put(client, found.getOrDefault(client, Facts.NONE).and(key));
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
