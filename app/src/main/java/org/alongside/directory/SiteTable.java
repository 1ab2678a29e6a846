package org.alongside.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.kernel.OdsCode;
import org.alongside.kernel.Postcode;
import org.alongside.siteentry.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes sites and their rooms. */
@Component
class SiteTable {

    private static final String INSERT = """
            insert into directory.site (id, partnership_id, host_id, name, ods_code, address, postcode, phone,
              opening_hours, list_size, starts_on, made_at, made_by)
            values (:id, :partnership, :agency, :name, :ods, :address, :postcode, :phone,
              :hours, :listSize, :startsOn, :now, viewer.person())
            on conflict do nothing
            """;
    private static final String UPDATE = """
            update directory.site set host_id = :agency, name = :name, ods_code = :ods, address = :address,
              postcode = :postcode, phone = :phone, opening_hours = :hours, list_size = :listSize,
              starts_on = :startsOn, version = version + 1
            where id = :id and partnership_id = :partnership and version = :version
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Supplier<UUID> ids;

    SiteTable(JdbcClient jdbc, Clock clock, Supplier<UUID> ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    /** False when the id, the name or the code is there already. */
    boolean insert(UUID id, UUID partnership, Entry entry) {
        return bound(INSERT, id, partnership, entry)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False when somebody changed the site since this version. */
    boolean update(UUID id, UUID partnership, int version, Entry entry) {
        return bound(UPDATE, id, partnership, entry).param("version", version).update() == 1;
    }

    private JdbcClient.StatementSpec bound(String sql, UUID id, UUID partnership, Entry entry) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("partnership", partnership)
                .param("agency", entry.agency().orElse(null))
                .param("name", entry.name())
                .param("ods", entry.odsCode().map(OdsCode::value).orElse(null))
                .param("address", entry.address())
                .param("postcode", entry.postcode().map(Postcode::value).orElse(null))
                .param("phone", entry.phone())
                .param("hours", entry.hours().toString())
                .param(
                        "listSize",
                        entry.listSize().isPresent() ? entry.listSize().getAsInt() : null)
                .param("startsOn", entry.startsOn().orElse(null));
    }

    boolean end(UUID id, UUID partnership, int version, LocalDate day) {
        return jdbc.sql("""
                        update directory.site set ended_on = :day, version = version + 1
                        where id = :id and partnership_id = :partnership and version = :version
                        """)
                        .param("id", id)
                        .param("partnership", partnership)
                        .param("version", version)
                        .param("day", day)
                        .update()
                == 1;
    }

    /** Makes these the rooms of the site: others end, new ones begin. */
    void furnish(UUID site, UUID partnership, List<String> rooms) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        update directory.room set ended_at = :now
                        where site_id = :site and ended_at is null and not lower(name) = any (:rooms)
                        """)
                .param("now", now)
                .param("site", site)
                .param(
                        "rooms",
                        rooms.stream()
                                .map(room -> room.toLowerCase(java.util.Locale.ROOT))
                                .toArray(String[]::new))
                .update();
        rooms.forEach(room -> furnish(site, partnership, room, now));
    }

    private void furnish(UUID site, UUID partnership, String room, OffsetDateTime now) {
        jdbc.sql("""
                        insert into directory.room (id, partnership_id, site_id, name, made_at)
                        values (:id, :partnership, :site, :name, :now)
                        on conflict (site_id, lower(name)) where ended_at is null do nothing
                        """)
                .param("id", ids.get())
                .param("partnership", partnership)
                .param("site", site)
                .param("name", room)
                .param("now", now)
                .update();
    }
}
