package org.alongside.rota.feed;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links to calendars. */
@Component
class FeedTable {

    private final JdbcClient jdbc;

    FeedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose a link is. */
    record Owner(UUID person, UUID agency) {}

    boolean exists() {
        return jdbc.sql("""
                        select exists (select from rota.feed
                          where person_id = viewer.person() and partnership_id = viewer.partnership()
                            and ended_at is null)
                        """).query(Boolean.class).single();
    }

    void insert(UUID id, FeedToken token) {
        jdbc.sql("""
                        insert into rota.feed (id, partnership_id, agency_id, person_id, token_hash, made_at)
                        values (:id, viewer.partnership(), viewer.agency(), viewer.person(), :hash, access.at())
                        """).param("id", id).param("hash", token.hash()).update();
    }

    boolean end() {
        return jdbc.sql("""
                        update rota.feed set ended_at = access.at()
                        where person_id = viewer.person() and partnership_id = viewer.partnership()
                          and ended_at is null
                        """).update() > 0;
    }

    Optional<Owner> owner(FeedToken token) {
        return jdbc.sql("select person_id, agency_id from rota.feed where token_hash = :hash and ended_at is null")
                .param("hash", token.hash())
                .query((row, number) ->
                        new Owner(row.getObject("person_id", UUID.class), row.getObject("agency_id", UUID.class)))
                .optional();
    }
}
