package org.alongside.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The people of a load: 300 who can sign in with the demonstration's password, half of them refer. */
final class People {

    static final String PASSWORD = "alongside-demo";

    private People() {}

    /** Most work where most of the load lies; all of them are copies of somebody of the demonstration. */
    static void add(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("""
                    create temporary table bench_person as
                    with job as (
                      select m.person_id, m.agency_id, m.partnership_id, m.role,
                        row_number() over (partition by m.role
                          order by t.key <> 'county-gp-rotation', t.key, m.given_at) as n,
                        count(*) over (partition by m.role) as of
                      from access.membership m join access.partnership t on t.id = m.partnership_id
                      where m.role in ('adviser', 'referrer') and m.ended_at is null)
                    select gen_random_uuid() as id, j.*, i as number
                    from generate_series(1, 150) i join job j on j.n = case when i % 5 < 2 then 1 else i % j.of + 1 end;
                    insert into access.person (id, name, email, created_at)
                    select id, 'Load ' || initcap(role) || ' ' || number, role || number || '@load.example', now()
                    from bench_person;
                    insert into access.membership (id, person_id, agency_id, partnership_id, role, given_at)
                    select gen_random_uuid(), id, agency_id, partnership_id, role, now() from bench_person;
                    insert into password.password (person_id, hash, set_at, demo)
                    select b.id, p.hash, now(), true
                    from bench_person b join password.password p on p.person_id = b.person_id
                    """);
        }
    }

    /** The first advice agency and the first health provider of each partnership, the county's first. */
    static List<MadeRows.Place> places(Connection database) throws SQLException {
        var places = new ArrayList<MadeRows.Place>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery("""
                        select t.id, a.id, h.id,
                          array(select person_id from access.membership where agency_id = a.id and role = 'adviser'),
                          array(select person_id from access.membership where agency_id = h.id and role = 'referrer'),
                          array(select id from directory.site where partnership_id = t.id order by id)
                        from access.partnership t
                        join lateral (select id from access.agency where partnership_id = t.id
                                        and kind = 'advice_agency' order by name limit 1) a on true
                        join lateral (select g.id from access.agency g where g.partnership_id = t.id
                                        and exists (select from access.membership m where m.agency_id = g.id
                                                     and m.role = 'referrer')
                                       order by name limit 1) h on true
                        where t.key not like 'sample%' order by t.key <> 'county-gp-rotation', t.key""")) {
            while (row.next()) {
                places.add(new MadeRows.Place(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        ids(row.getArray(4)),
                        row.getObject(3, UUID.class),
                        ids(row.getArray(5)),
                        ids(row.getArray(6))));
            }
        }
        return places;
    }

    private static List<UUID> ids(java.sql.Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }
}
