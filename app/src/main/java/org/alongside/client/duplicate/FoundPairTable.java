package org.alongside.client.duplicate;

import java.util.UUID;
import org.alongside.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pairs as they are found; each is found once, whatever was decided of it. */
@Component
class FoundPairTable {

    private final JdbcClient jdbc;

    FoundPairTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, Viewer.Member member, UUID client, UUID other, Likeness likeness) {
        jdbc.sql("""
                        insert into client.pair (id, partnership_id, agency_id, one, other, points, reasons, found_at)
                        values (:id, :partnership, :agency, least(:client, :other), greatest(:client, :other), :points,
                          :reasons, access.at())
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("partnership", member.partnership())
                .param("agency", member.agency())
                .param("client", client)
                .param("other", other)
                .param("points", likeness.points())
                .param("reasons", likeness.reasons().toArray(String[]::new))
                .update();
    }
}
