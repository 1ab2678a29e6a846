package org.alongside.rota.adviser;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.alongside.kernel.LawArea;
import org.alongside.kernel.Level;
import org.alongside.rota.plan.travel.Location;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the planner must know of advisers. */
@Component
class ProfileTable {

    private final JdbcClient jdbc;

    ProfileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Profile> all() {
        var all = new HashMap<UUID, Profile>();
        jdbc.sql("select * from rota.profile where partnership_id = viewer.partnership()")
                .query((ResultSet row) -> {
                    var profile = profile(row);
                    all.put(profile.person(), profile);
                });
        return all;
    }

    /** False when somebody saved another since this version. */
    boolean save(UUID agency, Profile profile) {
        var home = profile.home();
        return jdbc.sql("""
                        insert into rota.profile as p (person_id, partnership_id, agency_id, half_days, works,
                          home_postcode, home_site_id, latitude, longitude, skills, immigration_level, debt_authorised,
                          languages, saved_at, saved_by)
                        values (:person, viewer.partnership(), :agency, :halfDays, :works, :postcode, :site,
                          :latitude, :longitude, :skills, :immigration, :debt, :languages, access.at(), viewer.person())
                        on conflict (person_id, partnership_id) do update set half_days = :halfDays, works = :works,
                          home_postcode = :postcode, home_site_id = :site, latitude = :latitude, longitude = :longitude,
                          skills = :skills, immigration_level = :immigration, debt_authorised = :debt,
                          languages = :languages, version = p.version + 1, saved_at = access.at(),
                          saved_by = viewer.person()
                        where p.version = :version
                        """)
                        .param("person", profile.person())
                        .param("agency", agency)
                        .param("halfDays", profile.halfDays())
                        .param(
                                "works",
                                profile.works().stream()
                                        .sorted()
                                        .map(WeekHalf::key)
                                        .toArray(String[]::new))
                        .param("postcode", home.postcode())
                        .param("site", home.site().orElse(null), Types.OTHER)
                        .param(
                                "latitude",
                                home.location().map(Location::latitude).orElse(null),
                                Types.DOUBLE)
                        .param(
                                "longitude",
                                home.location().map(Location::longitude).orElse(null),
                                Types.DOUBLE)
                        .param("skills", skills(profile.skills()))
                        .param("immigration", profile.skills().immigration())
                        .param("debt", profile.skills().debt())
                        .param("languages", profile.languages().toArray(String[]::new))
                        .param("version", profile.version())
                        .update()
                == 1;
    }

    /** debt:appeals. */
    private static String[] skills(Profile.Skills skills) {
        return skills.levels().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey().key() + ":" + one.getValue().key())
                .toArray(String[]::new);
    }

    private static Profile profile(ResultSet row) throws SQLException {
        var levels = new HashMap<LawArea, Level>();
        for (var skill : texts(row.getArray("skills"))) {
            var parts = skill.split(":", 2);
            levels.put(Choice.stored(LawArea.class, parts[0]), Choice.stored(Level.class, parts[1]));
        }
        var latitude = row.getObject("latitude", Double.class);
        var longitude = row.getObject("longitude", Double.class);
        var home = new Profile.Home(
                row.getString("home_postcode"),
                Optional.ofNullable(row.getObject("home_site_id", UUID.class)),
                latitude == null || longitude == null
                        ? Optional.empty()
                        : Optional.of(new Location(latitude, longitude)));
        return new Profile(
                row.getObject("person_id", UUID.class),
                row.getInt("half_days"),
                WeekHalf.read(texts(row.getArray("works"))),
                home,
                new Profile.Skills(levels, row.getInt("immigration_level"), row.getBoolean("debt_authorised")),
                texts(row.getArray("languages")),
                row.getInt("version"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
