package org.alongside.appointment.walkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.authority.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People who came without an appointment. Of two who call the next one, each gets another. */
@Component
class WalkInTable {

    private static final String SELECT = """
            select w.id, w.number, w.first_name, w.urgent, w.referral_id, w.came_at, w.called_at, p.name as caller
            from appointment.walk_in w left join access.person p on p.id = w.called_by
            where w.agency_id = :agency and w.site_id = :site and w.day = :day and w.ended_at is null
            """;

    private final JdbcClient jdbc;

    WalkInTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who wait: the urgent first, then by number. */
    List<WalkIn> waiting(WalkInPlace place) {
        return list(place, " and w.called_at is null order by not w.urgent, w.number");
    }

    /** Those who were called and are being seen, the last one called first. */
    List<WalkIn> called(WalkInPlace place) {
        return list(place, " and w.called_at is not null order by w.called_at desc, w.number");
    }

    private List<WalkIn> list(WalkInPlace place, String which) {
        return jdbc.sql(SELECT + which)
                .param("agency", place.agency())
                .param("site", place.site())
                .param("day", place.day())
                .query(WalkInTable::walkIn)
                .list();
    }

    /** The number they have, also when the form was sent twice; none when another took the same number meanwhile. */
    Optional<Integer> add(UUID id, WalkInPlace place, AddWalkIn.Arrival arrival) {
        jdbc.sql("""
                        insert into appointment.walk_in (id, partnership_id, agency_id, site_id, day, number, first_name,
                          urgent, referral_id, came_at, added_by)
                        select :id, viewer.partnership(), :agency, :site, :day, coalesce(max(w.number), 0) + 1, :name,
                          :urgent, (select r.id from referral.referral r where r.reference = :reference
                                     and r.partnership_id = viewer.partnership()), access.at(), viewer.person()
                        from appointment.walk_in w
                        where w.agency_id = :agency and w.site_id = :site and w.day = :day
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("agency", place.agency())
                .param("site", place.site())
                .param("day", place.day())
                .param("name", arrival.firstName())
                .param("urgent", arrival.urgent())
                .param("reference", arrival.reference())
                .update();
        return jdbc.sql("select number from appointment.walk_in where id = :id")
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    boolean known(String reference) {
        return jdbc.sql("""
                        select exists (select from referral.referral r where r.reference = :reference
                          and r.partnership_id = viewer.partnership())
                        """).param("reference", reference).query(Boolean.class).single();
    }

    /** The first of those who wait whom nobody else calls at this moment. */
    Optional<UUID> callNext(WalkInPlace place) {
        return jdbc.sql("""
                        update appointment.walk_in set called_at = access.at(), called_by = viewer.person()
                        where id = (select w.id from appointment.walk_in w
                           where w.agency_id = :agency and w.site_id = :site and w.day = :day
                             and w.called_at is null and w.ended_at is null
                           order by not w.urgent, w.number limit 1 for update skip locked)
                        returning id
                        """)
                .param("agency", place.agency())
                .param("site", place.site())
                .param("day", place.day())
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    /** False when it had ended before. */
    boolean end(UUID id, WalkInPlace place, WalkIn.Ending ending) {
        return jdbc.sql("""
                        update appointment.walk_in set ended_at = access.at(), ended_by = viewer.person(), ending = :ending
                        where id = :id and site_id = :site and day = :day and ended_at is null
                        """)
                        .param("id", id)
                        .param("site", place.site())
                        .param("day", place.day())
                        .param("ending", ending.key())
                        .update()
                == 1;
    }

    /** The sites of the viewer's agency. */
    Set<UUID> hosted() {
        return new HashSet<>(jdbc.sql("select s.id from directory.site s where s.host_id = viewer.agency()")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list());
    }

    private static WalkIn walkIn(ResultSet row, int number) throws SQLException {
        var caller = row.getString("caller");
        return new WalkIn(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("first_name"),
                row.getBoolean("urgent"),
                Optional.ofNullable(row.getObject("referral_id", UUID.class)),
                row.getObject("came_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("called_at", OffsetDateTime.class))
                        .map(at -> new Deed(caller, at.toInstant())));
    }
}
