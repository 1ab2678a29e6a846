package org.alongside.administrator;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.authority.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** System administrators, appointed and ended in the name of the viewer. */
@Component
class SystemAdministratorTable {

    private final JdbcClient jdbc;

    SystemAdministratorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SystemAdministrator> list() {
        return jdbc.sql("""
                        select p.id, p.name, p.email, a.given_at, g.name as given_by
                        from access.administrator a
                        join access.person p on p.id = a.person_id
                        left join access.person g on g.id = a.given_by
                        where a.ended_at is null order by access.plain(p.name), p.id limit 500
                        """)
                .query((row, number) -> new SystemAdministrator(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        new Deed(
                                row.getString("given_by"),
                                row.getObject("given_at", OffsetDateTime.class).toInstant())))
                .list();
    }

    /** False when they are one already, or have no open account. */
    boolean appoint(UUID person) {
        return jdbc.sql("""
                        insert into access.administrator (person_id, given_at, given_by)
                        select id, access.at(), viewer.person() from access.person where id = :person
                          and left_at is null
                        on conflict do nothing
                        """).param("person", person).update() == 1;
    }

    boolean end(UUID person) {
        return jdbc.sql("""
                        update access.administrator set ended_at = access.at(), ended_by = viewer.person()
                        where person_id = :person and ended_at is null
                        """).param("person", person).update() == 1;
    }

    boolean is(UUID person) {
        return jdbc.sql("""
                        select exists (select from access.administrator where person_id = :person and ended_at is null)
                        """).param("person", person).query(Boolean.class).single();
    }

    /** Who ended them last. */
    Optional<Deed> ended(UUID person) {
        return jdbc.sql("""
                        select p.name, a.ended_at from access.administrator a left join access.person p
                          on p.id = a.ended_by
                        where a.person_id = :person and a.ended_at is not null order by a.ended_at desc limit 1
                        """)
                .param("person", person)
                .query((row, number) -> new Deed(
                        row.getString("name"),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
