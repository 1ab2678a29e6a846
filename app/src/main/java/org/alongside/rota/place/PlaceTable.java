package org.alongside.rota.place;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where sessions can be held. */
@Component
class PlaceTable {

    private final JdbcClient jdbc;

    PlaceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RotaPlace> all() {
        return jdbc.sql("""
                        select 'ROOM' as kind, r.id, s.id as site_id, s.name || ', ' || r.name as name
                        from directory.site s join directory.room r on r.site_id = s.id and r.ended_at is null
                        where s.partnership_id = viewer.partnership() and s.ended_on is null
                        union all
                        select 'SITE', id, id, name from directory.site
                        where partnership_id = viewer.partnership() and ended_on is null
                        union all
                        select 'LINE', id, id, name from rota.line
                        where partnership_id = viewer.partnership() and ended_at is null
                        order by name, id
                        """)
                .query((row, number) -> new RotaPlace(
                        RotaPlace.Kind.valueOf(row.getString("kind")),
                        row.getObject("id", UUID.class),
                        row.getObject("site_id", UUID.class),
                        row.getString("name")))
                .list();
    }

    Map<UUID, SiteDays> days() {
        var sites = new HashMap<UUID, SiteDays>();
        jdbc.sql("select id, starts_on, ended_on from directory.site where partnership_id = viewer.partnership()")
                .query((ResultSet row) -> {
                    var days = new SiteDays(
                            Optional.ofNullable(row.getObject("starts_on", LocalDate.class)),
                            Optional.ofNullable(row.getObject("ended_on", LocalDate.class)));
                    sites.put(row.getObject("id", UUID.class), days);
                });
        return sites;
    }
}
