package org.alongside.people;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is in which team. */
@Component
class TeamMemberTable {

    private final JdbcClient jdbc;

    TeamMemberTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void join(UUID id, UUID person, Person.Work in, UUID team) {
        jdbc.sql("""
                        insert into access.team_member (id, team_id, agency_id, partnership_id, person_id, joined_at)
                        values (:id, :team, :agency, :partnership, :person, access.at())
                        on conflict (team_id, person_id) where left_at is null do nothing
                        """)
                .param("id", id)
                .param("team", team)
                .param("agency", in.agency())
                .param("partnership", in.partnership())
                .param("person", person)
                .update();
    }

    void leave(UUID person, UUID team) {
        jdbc.sql("""
                        update access.team_member set left_at = access.at()
                        where person_id = :person and team_id = :team and left_at is null
                        """).param("person", person).param("team", team).update();
    }

    void leaveAll(UUID person, UUID agency) {
        jdbc.sql("""
                        update access.team_member set left_at = access.at()
                        where person_id = :person and agency_id = :agency and left_at is null
                        """).param("person", person).param("agency", agency).update();
    }
}
