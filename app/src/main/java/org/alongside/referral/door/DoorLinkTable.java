package org.alongside.referral.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links, and the teams that have one or could. */
@Component
class DoorLinkTable {

    private final JdbcClient jdbc;

    DoorLinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The live link this token opens. */
    Optional<DoorLink> withHash(byte[] hash) {
        return jdbc.sql("""
                        select l.id, l.partnership_id, l.agency_id, l.team_id, l.label from referral.door_link l
                        join access.partnership p on p.id = l.partnership_id and p.ended_at is null
                        where l.token_hash = :hash and l.ended_at is null
                        """).param("hash", hash).query(DoorLinkTable::link).optional();
    }

    /** The teams whose links the viewer keeps, by agency and name. */
    List<DoorLinks.Team> teams(boolean all) {
        return jdbc.sql("""
                        select t.id, t.name, t.agency_id, a.name as agency, l.made_at, p.name as made_by
                        from access.team t join access.agency a on a.id = t.agency_id
                        left join referral.door_link l on l.team_id = t.id and l.ended_at is null
                        left join access.person p on p.id = l.made_by
                        where t.partnership_id = viewer.partnership() and t.ended_at is null
                          and (:all or t.agency_id = viewer.agency())
                        order by lower(a.name), lower(t.name), t.id limit 500
                        """)
                .param("all", all)
                .query((row, number) -> new DoorLinks.Team(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("agency_id", UUID.class),
                        row.getString("agency"),
                        made(row)))
                .list();
    }

    /** When and by whom the link was made by which people refer themselves. */
    Optional<DoorLinks.Made> self() {
        return jdbc.sql("""
                        select l.made_at, p.name as made_by from referral.door_link l
                        left join access.person p on p.id = l.made_by
                        where l.partnership_id = viewer.partnership() and l.team_id is null and l.ended_at is null
                        """).query((row, number) -> made(row).orElseThrow()).optional();
    }

    void insert(UUID id, DoorLinks.@Nullable Team team, String label, byte[] hash) {
        jdbc.sql("""
                        insert into referral.door_link (id, partnership_id, agency_id, team_id, label, token_hash,
                          made_at, made_by)
                        values (:id, viewer.partnership(), :agency, :team, :label, :hash, access.at(), viewer.person())
                        """)
                .param("id", id)
                .param("agency", team == null ? null : team.agency(), Types.OTHER)
                .param("team", team == null ? null : team.id(), Types.OTHER)
                .param("label", label)
                .param("hash", hash)
                .update();
    }

    /** The live link of the team, or of the people themselves; false when there is none. */
    boolean end(@Nullable UUID team) {
        return jdbc.sql("""
                        update referral.door_link set ended_at = access.at(), ended_by = viewer.person()
                        where team_id is not distinct from :team::uuid and partnership_id = viewer.partnership()
                          and ended_at is null
                        """).param("team", team, Types.OTHER).update() == 1;
    }

    private static Optional<DoorLinks.Made> made(ResultSet row) throws SQLException {
        var at = row.getObject("made_at", OffsetDateTime.class);
        var by = row.getString("made_by");
        return at == null ? Optional.empty() : Optional.of(new DoorLinks.Made(at.toInstant(), by == null ? "" : by));
    }

    private static DoorLink link(ResultSet row, int number) throws SQLException {
        return new DoorLink(
                row.getObject("id", UUID.class),
                row.getObject("partnership_id", UUID.class),
                Optional.ofNullable(row.getObject("agency_id", UUID.class)),
                Optional.ofNullable(row.getObject("team_id", UUID.class)),
                row.getString("label"));
    }
}
