package org.alongside.directory;

import java.util.UUID;
import org.alongside.kernel.Postcode;
import org.alongside.siteentry.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what the directory knows of a team beyond its name and agency. */
@Component
class TeamTable {

    private final JdbcClient jdbc;

    TeamTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID team, UUID agency, UUID partnership, Entry entry) {
        bound("""
                insert into directory.team_detail
                  (team_id, agency_id, partnership_id, address, postcode, phone, opening_hours, starts_on)
                values (:id, :agency, :partnership, :address, :postcode, :phone, :hours, :startsOn)
                """, team, partnership, entry).param("agency", agency).update();
    }

    /** False when somebody changed the team since this version. */
    boolean update(UUID team, UUID partnership, int version, Entry entry) {
        return bound("""
                        update directory.team_detail set address = :address, postcode = :postcode, phone = :phone,
                          opening_hours = :hours, starts_on = :startsOn, version = version + 1
                        where team_id = :id and partnership_id = :partnership and version = :version
                        """, team, partnership, entry).param("version", version).update() == 1;
    }

    private JdbcClient.StatementSpec bound(String sql, UUID team, UUID partnership, Entry entry) {
        return jdbc.sql(sql)
                .param("id", team)
                .param("partnership", partnership)
                .param("address", entry.address())
                .param("postcode", entry.postcode().map(Postcode::value).orElse(null))
                .param("phone", entry.phone())
                .param("hours", entry.hours().toString())
                .param("startsOn", entry.startsOn().orElse(null));
    }
}
