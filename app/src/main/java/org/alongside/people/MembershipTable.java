package org.alongside.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.authority.Deed;
import org.alongside.viewer.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roles people hold in agencies, given and ended in the name of the viewer at the hour of the transaction. */
@Component
class MembershipTable {

    private final JdbcClient jdbc;

    MembershipTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> person(UUID id) {
        return jdbc.sql("""
                        select p.id, p.name, p.email, exists (
                          select from access.administrator a where a.person_id = p.id
                            and a.ended_at is null) as administrator
                        from access.person p where p.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> new Person(
                        id, row.getString("name"), row.getString("email"), row.getBoolean("administrator"), works(id)))
                .optional();
    }

    /** The agencies somebody works or worked in, as far as they are seen; those they left come last. */
    private List<Person.Work> works(UUID person) {
        var works = new LinkedHashMap<UUID, Person.Work>();
        jdbc.sql("""
                        select g.id, g.partnership_id, g.name, s.name as partnership, m.role, m.ended_at is null as live
                        from access.membership m
                        join access.agency g on g.id = m.agency_id
                        join access.partnership s on s.id = m.partnership_id
                        where m.person_id = :person and m.role <> 'client'
                        order by live desc, s.name, lower(g.name), g.id
                        """)
                .param("person", person)
                .query(MembershipTable::work)
                .list()
                .forEach(work -> works.merge(work.agency(), work, MembershipTable::merged));
        return works.values().stream()
                .map(work -> new Person.Work(
                        work.agency(),
                        work.partnership(),
                        work.agencyName(),
                        work.partnershipName(),
                        work.roles(),
                        teams(person, work.agency())))
                .toList();
    }

    private static Person.Work work(ResultSet row, int number) throws SQLException {
        var roles = row.getBoolean("live") ? Set.of(Role.of(row.getString("role"))) : Set.<Role>of();
        return new Person.Work(
                row.getObject("id", UUID.class),
                row.getObject("partnership_id", UUID.class),
                row.getString("name"),
                row.getString("partnership"),
                roles,
                List.of());
    }

    private static Person.Work merged(Person.Work one, Person.Work other) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(one.roles());
        roles.addAll(other.roles());
        return new Person.Work(
                one.agency(), one.partnership(), one.agencyName(), one.partnershipName(), roles, List.of());
    }

    private List<Person.Team> teams(UUID person, UUID agency) {
        return jdbc.sql("""
                        select t.id, t.name, exists (select from access.team_member tm where tm.team_id = t.id
                                 and tm.person_id = :person and tm.left_at is null) as joined
                        from access.team t where t.agency_id = :agency and t.ended_at is null order by lower(t.name),
                          t.id
                        """)
                .param("person", person)
                .param("agency", agency)
                .query((row, number) -> new Person.Team(
                        row.getObject("id", UUID.class), row.getString("name"), row.getBoolean("joined")))
                .list();
    }

    /** Whoever changes what one person is in one agency does so one after the other. */
    void inTurn(UUID person, UUID agency) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0)) is null")
                .param("what", "membership " + person + " " + agency)
                .query(Boolean.class)
                .single();
    }

    Set<Role> roles(UUID person, UUID agency) {
        var roles = EnumSet.noneOf(Role.class);
        jdbc.sql("""
                        select role from access.membership
                        where person_id = :person and agency_id = :agency and role <> 'client' and ended_at is null
                        """)
                .param("person", person)
                .param("agency", agency)
                .query(String.class)
                .list()
                .forEach(role -> roles.add(Role.of(role)));
        return roles;
    }

    /** The last thing done to what somebody is in an agency. */
    Optional<Deed> lastDeed(UUID person, UUID agency) {
        return jdbc.sql("""
                        select greatest(m.given_at, m.ended_at) as at, p.name
                        from access.membership m
                        left join access.person p on p.id = case when m.ended_at is null then m.given_by
                          else m.ended_by end
                        where m.person_id = :person and m.agency_id = :agency order by at desc, m.id desc limit 1
                        """)
                .param("person", person)
                .param("agency", agency)
                .query((row, number) -> new Deed(row.getString("name"), instant(row, "at")))
                .optional();
    }

    List<Person.Spell> spells(UUID person) {
        return jdbc.sql("""
                        select m.role, g.name as agency, m.given_at, gb.name as given_by, m.ended_at,
                          eb.name as ended_by
                        from access.membership m
                        join access.agency g on g.id = m.agency_id
                        left join access.person gb on gb.id = m.given_by
                        left join access.person eb on eb.id = m.ended_by
                        where m.person_id = :person and m.role <> 'client'
                        order by greatest(m.given_at, m.ended_at) desc, m.id desc limit 100
                        """)
                .param("person", person)
                .query(MembershipTable::spell)
                .list();
    }

    private static Person.Spell spell(ResultSet row, int number) throws SQLException {
        return new Person.Spell(
                Role.of(row.getString("role")),
                row.getString("agency"),
                instant(row, "given_at"),
                row.getString("given_by"),
                row.getObject("ended_at") == null ? null : instant(row, "ended_at"),
                row.getString("ended_by"));
    }

    void give(UUID id, UUID person, Person.Work in, Role role) {
        jdbc.sql("""
                        insert into access.membership (id, person_id, agency_id, partnership_id, role, given_at,
                          given_by)
                        values (:id, :person, :agency, :partnership, :role, access.at(), viewer.person())
                        """)
                .param("id", id)
                .param("person", person)
                .param("agency", in.agency())
                .param("partnership", in.partnership())
                .param("role", role.key())
                .update();
    }

    void end(UUID person, UUID agency, Role role) {
        jdbc.sql("""
                        update access.membership set ended_at = access.at(), ended_by = viewer.person()
                        where person_id = :person and agency_id = :agency and role = :role and ended_at is null
                        """)
                .param("person", person)
                .param("agency", agency)
                .param("role", role.key())
                .update();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
