package org.alongside.referral.triage;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The teams of the viewer's agency among whom the inbox is shared out. */
@Component
public class OwnTeams {

    /** A team by its name. */
    public record Team(UUID id, String name) {}

    private final OwnTeamTable table;

    OwnTeams(OwnTeamTable table) {
        this.table = table;
    }

    /** Those that have not ended, by name. */
    @Transactional
    public List<Team> list() {
        return table.list();
    }

    /** Reads what the walls of access show. */
    @Component
    static class OwnTeamTable {

        private final JdbcClient jdbc;

        OwnTeamTable(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        List<Team> list() {
            return jdbc.sql("""
                            select id, name from access.team where agency_id = viewer.agency() and ended_at is null
                            order by lower(name), id limit 200
                            """)
                    .query((row, number) -> new Team(row.getObject("id", UUID.class), row.getString("name")))
                    .list();
        }
    }
}
