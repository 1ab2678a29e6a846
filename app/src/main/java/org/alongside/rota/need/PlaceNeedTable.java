package org.alongside.rota.need;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.rota.plan.travel.Location;
import org.alongside.rota.plan.travel.Travel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What places want and have, of the viewer's partnership. */
@Component
class PlaceNeedTable {

    private final JdbcClient jdbc;

    PlaceNeedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, PlaceNeed> needs() {
        var needs = new HashMap<UUID, PlaceNeed>();
        jdbc.sql("select * from rota.place_need where partnership_id = viewer.partnership()")
                .query((ResultSet row) -> {
                    var need = need(row);
                    needs.put(need.place(), need);
                });
        return needs;
    }

    /** False when somebody saved another since this version. */
    boolean save(PlaceNeed need) {
        return jdbc.sql("""
                        insert into rota.place_need as n (place_id, partnership_id, wanted, latitude, longitude, decile,
                          cover, saved_at, saved_by)
                        values (:place, viewer.partnership(), :wanted, :latitude, :longitude, :decile, :cover,
                          access.at(), viewer.person())
                        on conflict (place_id) do update set wanted = :wanted, latitude = :latitude,
                          longitude = :longitude, decile = :decile, cover = :cover, version = n.version + 1,
                          saved_at = access.at(), saved_by = viewer.person()
                        where n.version = :version
                        """)
                        .param("place", need.place())
                        .param("wanted", need.wanted())
                        .param(
                                "latitude",
                                need.location().map(Location::latitude).orElse(null),
                                Types.DOUBLE)
                        .param(
                                "longitude",
                                need.location().map(Location::longitude).orElse(null),
                                Types.DOUBLE)
                        .param("decile", need.decile())
                        .param("cover", need.cover().toArray(Integer[]::new))
                        .param("version", need.version())
                        .update()
                == 1;
    }

    /** By room the keys of the half-days it is free; a room that is not in it always is. */
    Map<UUID, Set<String>> free() {
        var free = new HashMap<UUID, Set<String>>();
        jdbc.sql("select room_id, free from rota.room_free where partnership_id = viewer.partnership()")
                .query((ResultSet row) -> {
                    free.put(row.getObject("room_id", UUID.class), Set.copyOf(Arrays.asList((String[])
                            row.getArray("free").getArray())));
                });
        return free;
    }

    void free(UUID room, Set<String> halves) {
        jdbc.sql("""
                        insert into rota.room_free (room_id, partnership_id, free, saved_at, saved_by)
                        values (:room, viewer.partnership(), :free, access.at(), viewer.person())
                        on conflict (room_id) do update set free = :free, saved_at = access.at(),
                          saved_by = viewer.person()
                        """)
                .param("room", room)
                .param("free", halves.stream().sorted().toArray(String[]::new))
                .update();
    }

    Map<Travel.Leg, Integer> ways() {
        var ways = new HashMap<Travel.Leg, Integer>();
        jdbc.sql(
                        "select from_site_id, to_site_id, minutes from rota.travel where partnership_id = viewer.partnership()")
                .query((ResultSet row) -> {
                    var leg = new Travel.Leg(
                            row.getObject("from_site_id", UUID.class), row.getObject("to_site_id", UUID.class));
                    ways.put(leg, row.getInt("minutes"));
                });
        return ways;
    }

    void way(Travel.Leg leg, int minutes) {
        jdbc.sql("""
                        insert into rota.travel (partnership_id, from_site_id, to_site_id, minutes, saved_at, saved_by)
                        values (viewer.partnership(), :from, :to, :minutes, access.at(), viewer.person())
                        on conflict (partnership_id, from_site_id, to_site_id) do update set minutes = :minutes,
                          saved_at = access.at(), saved_by = viewer.person()
                        """)
                .param("from", leg.from())
                .param("to", leg.to())
                .param("minutes", minutes)
                .update();
    }

    /** Names and codes of sites, in small letters, for reading lists. */
    Map<String, UUID> siteNames() {
        var names = new HashMap<String, UUID>();
        jdbc.sql("""
                        select id, lower(name) as name, lower(ods_code) as code from directory.site
                        where partnership_id = viewer.partnership() and ended_on is null
                        """).query((ResultSet row) -> {
            var id = row.getObject("id", UUID.class);
            names.put(row.getString("name"), id);
            Optional.ofNullable(row.getString("code")).ifPresent(code -> names.putIfAbsent(code, id));
        });
        return names;
    }

    private static PlaceNeed need(ResultSet row) throws SQLException {
        var latitude = row.getObject("latitude", Double.class);
        var longitude = row.getObject("longitude", Double.class);
        return new PlaceNeed(
                row.getObject("place_id", UUID.class),
                row.getInt("wanted"),
                latitude == null || longitude == null
                        ? Optional.empty()
                        : Optional.of(new Location(latitude, longitude)),
                row.getInt("decile"),
                numbers(row.getArray("cover")),
                row.getInt("version"));
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        return Arrays.asList((Integer[]) array.getArray());
    }
}
