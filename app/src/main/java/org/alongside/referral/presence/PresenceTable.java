package org.alongside.referral.presence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who said where they are until when. */
@Component
class PresenceTable {

    private static final String SELECT = """
            select p.id, p.person_id, a.name as adviser, s.name as site, p.phone, p.until,
              coalesce(s.host_id = viewer.agency(), false) as host
            from referral.presence p join directory.site s on s.id = p.site_id
            left join access.person a on a.id = p.person_id
            where p.partnership_id = viewer.partnership() and p.ended_at is null and p.until > access.at()
            """;

    private final JdbcClient jdbc;

    PresenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Presence> now() {
        return jdbc.sql(SELECT + " order by host desc, site, adviser, p.id limit 20")
                .query(PresenceTable::presence)
                .list();
    }

    /** A site's number, and whether the site belongs to the viewer's agency. */
    record Phone(String number, boolean host) {
        static final Phone NONE = new Phone("", false);
    }

    Map<UUID, Phone> phones(Set<UUID> sites) {
        var phones = new HashMap<UUID, Phone>();
        jdbc.sql("""
                        select id, phone, coalesce(host_id = viewer.agency(), false) as host
                        from directory.site where id = any (:sites)
                        """).param("sites", sites.toArray(UUID[]::new)).query((ResultSet row) -> {
            phones.put(row.getObject("id", UUID.class), new Phone(row.getString("phone"), row.getBoolean("host")));
        });
        return phones;
    }

    Optional<Presence> own() {
        return jdbc.sql(SELECT + " and p.person_id = viewer.person() order by p.since desc limit 1")
                .query(PresenceTable::presence)
                .optional();
    }

    Optional<String> lastPhone() {
        return jdbc.sql("""
                        select phone from referral.presence where person_id = viewer.person()
                        order by since desc limit 1
                        """).query(String.class).optional();
    }

    void endOwn() {
        jdbc.sql("""
                        update referral.presence set ended_at = access.at()
                        where person_id = viewer.person() and ended_at is null
                        """).update();
    }

    /** False when the partnership has no such site. */
    boolean insert(UUID id, UUID site, String phone, Instant until) {
        return jdbc.sql("""
                        insert into referral.presence
                          (id, partnership_id, agency_id, person_id, site_id, phone, since, until)
                        select :id, s.partnership_id, viewer.agency(), viewer.person(), s.id, :phone,
                          access.at(), :until
                        from directory.site s
                        where s.id = :site and s.partnership_id = viewer.partnership()
                        """)
                        .param("id", id)
                        .param("site", site)
                        .param("phone", phone)
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Presence presence(ResultSet row, int number) throws SQLException {
        return new Presence(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                Objects.requireNonNullElse(row.getString("adviser"), "An adviser"),
                row.getString("site"),
                row.getString("phone"),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                row.getBoolean("host"));
    }
}
