package org.alongside.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.authority.Scope;
import org.alongside.kernel.Choice;
import org.alongside.servicemodel.ServiceModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agencies and teams that go on. */
@Component
class AgencyTable {

    private static final String AGENCY = """
            select g.id, g.partnership_id, g.name, g.kind, s.name as partnership,
                   (select count(distinct m.person_id) from access.membership m
                     where m.agency_id = g.id and m.ended_at is null and m.role <> 'client') as people,
                   (select count(*) from access.membership m
                     where m.agency_id = g.id and m.ended_at is null
                       and m.role = 'agency_administrator') as administrators,
                   (select count(*) from access.team t where t.agency_id = g.id and t.ended_at is null) as teams
            from access.agency g join access.partnership s on s.id = g.partnership_id
            where g.left_at is null and s.ended_at is null
            """;
    private static final String TEAM = """
            select t.id, t.agency_id, g.name as agency, t.partnership_id, t.name,
                   (select count(*) from access.team_member tm where tm.team_id = t.id and tm.left_at is null) as people
            from access.team t join access.agency g on g.id = t.agency_id where t.ended_at is null and g.left_at is null
            """;

    private final JdbcClient jdbc;

    AgencyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Agency> list(Scope scope) {
        return jdbc.sql(AGENCY + """
                        and (cast(:agency as uuid) is null or g.id = :agency)
                        and (cast(:partnership as uuid) is null or g.partnership_id = :partnership)
                        order by s.name, s.id, lower(g.name), g.id
                        """)
                .param("agency", scope.agency())
                .param("partnership", scope.partnership())
                .query(AgencyTable::agency)
                .list();
    }

    Optional<Agency> agency(UUID id) {
        return jdbc.sql(AGENCY + "and g.id = :id")
                .param("id", id)
                .query(AgencyTable::agency)
                .optional();
    }

    List<Agency.Team> teams(UUID agency) {
        return jdbc.sql(TEAM + "and t.agency_id = :agency order by lower(t.name), t.id")
                .param("agency", agency)
                .query(AgencyTable::team)
                .list();
    }

    Optional<Agency.Team> team(UUID id) {
        return jdbc.sql(TEAM + "and t.id = :id")
                .param("id", id)
                .query(AgencyTable::team)
                .optional();
    }

    List<Agency.Member> members(UUID team) {
        return jdbc.sql("""
                        select p.id, p.name from access.team_member tm join access.person p on p.id = tm.person_id
                        where tm.team_id = :team and tm.left_at is null order by access.plain(p.name), p.id limit 500
                        """)
                .param("team", team)
                .query((row, number) -> new Agency.Member(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** The partnerships to which agencies can be added; those without any agency too. */
    List<Agency.Member> partnerships(@Nullable UUID only) {
        return jdbc.sql("""
                        select id, name from access.partnership
                        where ended_at is null and (cast(:only as uuid) is null or id = :only) order by name, id
                        """)
                .param("only", only)
                .query((row, number) -> new Agency.Member(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    Optional<Named> named(Named.Unit unit, UUID id) {
        return switch (unit) {
            case AGENCY -> agency(id).map(one -> new Named(one.name(), one.id(), one.partnership()));
            case TEAM -> team(id).map(one -> new Named(one.name(), one.agency(), one.partnership()));
        };
    }

    /** Whether it still had the name that was seen. A name that is taken is refused by the index. */
    boolean rename(Named.Unit unit, UUID id, String was, String name) {
        var update = switch (unit) {
            case AGENCY -> "update access.agency set name = :name where id = :id and name = :was and left_at is null";
            case TEAM -> "update access.team set name = :name where id = :id and name = :was and ended_at is null";
        };
        return jdbc.sql(update)
                        .param("name", name)
                        .param("id", id)
                        .param("was", was)
                        .update()
                == 1;
    }

    boolean end(UUID agency) {
        return jdbc.sql("update access.agency set left_at = access.at() where id = :id and left_at is null")
                        .param("id", agency)
                        .update()
                == 1;
    }

    boolean endTeam(UUID team) {
        return jdbc.sql("update access.team set ended_at = access.at() where id = :id and ended_at is null")
                        .param("id", team)
                        .update()
                == 1;
    }

    boolean takeOut(UUID person, UUID team) {
        return jdbc.sql("""
                        update access.team_member set left_at = access.at()
                        where person_id = :person and team_id = :team and left_at is null
                        """).param("person", person).param("team", team).update() == 1;
    }

    private static Agency agency(ResultSet row, int number) throws SQLException {
        return new Agency(
                row.getObject("id", UUID.class),
                row.getObject("partnership_id", UUID.class),
                row.getString("name"),
                Choice.stored(ServiceModel.Kind.class, row.getString("kind")),
                row.getString("partnership"),
                row.getInt("people"),
                row.getInt("administrators"),
                row.getInt("teams"));
    }

    private static Agency.Team team(ResultSet row, int number) throws SQLException {
        return new Agency.Team(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("agency"),
                row.getObject("partnership_id", UUID.class),
                row.getString("name"),
                row.getInt("people"));
    }
}
