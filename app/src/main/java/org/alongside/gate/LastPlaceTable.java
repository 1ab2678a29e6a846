package org.alongside.gate;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people last chose to work as. */
@Component
class LastPlaceTable {

    private final JdbcClient jdbc;

    LastPlaceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> key(UUID person) {
        return jdbc.sql("""
                        select coalesce(workplace::text, :system) as key from access.last_place where person_id = :person
                        """)
                .param("person", person)
                .param("system", WorkingAs.SYSTEM)
                .query(String.class)
                .optional();
    }

    void keep(UUID person, Optional<UUID> agency) {
        jdbc.sql("""
                        insert into access.last_place (person_id, workplace, chosen_at) values (:person, :agency, access.at())
                        on conflict (person_id) do update set workplace = excluded.workplace, chosen_at = excluded.chosen_at
                        """)
                .param("person", person)
                .param("agency", agency.orElse(null))
                .update();
    }
}
