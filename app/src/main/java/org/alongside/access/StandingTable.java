package org.alongside.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.database.Apart;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One query per request: memberships that ended a moment ago open nothing any more. */
@Component
class StandingTable implements Standings {

    private static final Viewer SIGN_IN = new Viewer.Task("sign-in");

    private final JdbcClient jdbc;
    private final Apart apart;

    StandingTable(JdbcClient jdbc, Apart apart) {
        this.jdbc = jdbc;
        this.apart = apart;
    }

    @Override
    public Optional<Standing> of(UUID person) {
        return apart.as(SIGN_IN, () -> Optional.ofNullable(standing(person)));
    }

    @Override
    public Optional<UUID> withEmail(String email) {
        return apart.as(
                SIGN_IN,
                () -> jdbc.sql("select id from access.person where lower(email) = lower(:email) and left_at is null")
                        .param("email", email)
                        .query(UUID.class)
                        .optional());
    }

    @Override
    public boolean isAdministeredWithout(UUID person, UUID agency) {
        return apart.as(
                SIGN_IN,
                () -> jdbc.sql("""
                                select exists (select from access.membership m join access.person p on p.id = m.person_id
                                  where m.agency_id = :agency and m.role = 'agency_administrator'
                                    and m.ended_at is null and m.person_id <> :person and p.left_at is null)
                                """)
                        .param("agency", agency)
                        .param("person", person)
                        .query(Boolean.class)
                        .single());
    }

    private @Nullable Standing standing(UUID person) {
        var rows =
                jdbc.sql("""
                        select p.id, p.name, p.email, m.role, g.id as agency, g.name as agency_name,
                               s.id as partnership, s.name as partnership_name,
                               exists (select from access.administrator a where a.person_id = p.id
                                 and a.ended_at is null)
                                 as administrator
                        from access.person p
                        left join (access.membership m
                                   join access.agency g on g.id = m.agency_id and g.left_at is null
                                   join access.partnership s on s.id = m.partnership_id and s.ended_at is null)
                          on m.person_id = p.id and m.ended_at is null
                        where p.id = :person and p.left_at is null
                        order by s.name, g.name, g.id
                        """).param("person", person).query(StandingTable::row).list();
        return rows.stream().reduce(StandingTable::merged).orElse(null);
    }

    /** A standing with one role at most: the rows of a person are merged. */
    private static Standing row(ResultSet row, int number) throws SQLException {
        var agency = row.getObject("agency", UUID.class);
        var places = agency == null ? List.<Standing.Place>of() : List.of(place(row, agency));
        return new Standing(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getBoolean("administrator"),
                places);
    }

    private static Standing.Place place(ResultSet row, UUID agency) throws SQLException {
        return new Standing.Place(
                agency,
                row.getString("agency_name"),
                row.getObject("partnership", UUID.class),
                row.getString("partnership_name"),
                Set.of(Role.of(row.getString("role"))));
    }

    private static Standing merged(Standing one, Standing other) {
        var places = new LinkedHashMap<UUID, Standing.Place>();
        Stream.of(one, other)
                .flatMap(standing -> standing.places().stream())
                .forEach(place -> places.merge(place.agency(), place, StandingTable::merged));
        return new Standing(one.person(), one.name(), one.email(), one.administrator(), List.copyOf(places.values()));
    }

    private static Standing.Place merged(Standing.Place one, Standing.Place other) {
        var roles = EnumSet.copyOf(one.roles());
        roles.addAll(other.roles());
        return new Standing.Place(one.agency(), one.agencyName(), one.partnership(), one.partnershipName(), roles);
    }
}
