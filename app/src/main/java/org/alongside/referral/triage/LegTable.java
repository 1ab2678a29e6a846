package org.alongside.referral.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.authority.Deed;
import org.alongside.kernel.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Legs and the decisions on them: each update names that the leg is still open, so that the first of two wins. */
@Component
class LegTable {

    private static final String SELECT = """
            select l.*, coalesce(viewer.person() in (l.accepted_by, l.declined_by, l.passed_by), false) as own,
              o.name as opener, a.name as accepter, d.name as decliner, p.name as passer
            from referral.leg l
            left join access.person o on o.id = l.opened_by
            left join access.person a on a.id = l.accepted_by
            left join access.person d on d.id = l.declined_by
            left join access.person p on p.id = l.passed_by
            """;

    private static final String OPEN = """
             and accepted_at is null and declined_at is null and passed_at is null and withdrawn_at is null
            """;

    private final JdbcClient jdbc;

    LegTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the viewer's agency, newest first. */
    List<Leg> of(UUID referral) {
        return jdbc.sql(SELECT + """
                        where l.referral_id = :referral and l.agency_id = viewer.agency()
                        order by l.arrived_at desc, l.id desc
                        """)
                .param("referral", referral)
                .query(LegTable::leg)
                .list();
    }

    /** False when somebody had opened it before. */
    boolean open(UUID leg) {
        return jdbc.sql("update referral.leg set opened_at = access.at(), opened_by = viewer.person() where id = :id"
                                + " and opened_at is null" + OPEN)
                        .param("id", leg)
                        .update()
                == 1;
    }

    /** Keeps anybody else from deciding until the transaction ends; false when somebody had decided before. */
    boolean hold(UUID leg) {
        return jdbc.sql("select id from referral.leg where id = :id" + OPEN + " for update")
                .param("id", leg)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    boolean accept(UUID leg, UUID client) {
        return jdbc.sql("""
                        update referral.leg set accepted_at = access.at(), accepted_by = viewer.person(), client_id = :client
                        where id = :id
                        """ + OPEN).param("id", leg).param("client", client).update() == 1;
    }

    boolean decline(UUID leg, DeclineReason reason, String note) {
        return jdbc.sql("""
                        update referral.leg set declined_at = access.at(), declined_by = viewer.person(),
                          declined_reason = :reason, declined_note = :note
                        where id = :id
                        """ + OPEN)
                        .param("id", leg)
                        .param("reason", reason.key())
                        .param("note", note)
                        .update()
                == 1;
    }

    boolean pass(UUID leg) {
        return jdbc.sql("update referral.leg set passed_at = access.at(), passed_by = viewer.person() where id = :id"
                                + OPEN)
                        .param("id", leg)
                        .update()
                == 1;
    }

    boolean give(UUID leg, @Nullable UUID team) {
        return jdbc.sql("update referral.leg set team_id = :team where id = :id" + OPEN)
                        .param("id", leg)
                        .param("team", team, Types.OTHER)
                        .update()
                == 1;
    }

    /** The same referral before another agency; who noticed it and how pressing it is do not change. */
    void next(UUID id, UUID before, UUID partnership, UUID agency) {
        jdbc.sql("""
                        insert into referral.leg (id, referral_id, partnership_id, agency_id, from_agency_id, from_leg_id,
                          arrived_at, sent_by, urgent, act_by, law_areas, passed_from_id, passed_from_partnership_id,
                          passed_from_name)
                        select :id, l.referral_id, :partnership, :agency, l.from_agency_id, l.id, access.at(),
                          viewer.person(), l.urgent, l.act_by, l.law_areas, a.id, a.partnership_id, a.name
                        from referral.leg l join access.agency a on a.id = l.agency_id where l.id = :before
                        """)
                .param("id", id)
                .param("before", before)
                .param("partnership", partnership)
                .param("agency", agency)
                .update();
    }

    private static Leg leg(ResultSet row, int number) throws SQLException {
        return new Leg(
                row.getObject("id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getObject("agency_id", UUID.class),
                Optional.ofNullable(row.getObject("team_id", UUID.class)),
                sender(row),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("urgent"),
                row.getObject("act_by", LocalDate.class),
                deed(row, "opener", "opened_at"),
                deed(row, "accepter", "accepted_at"),
                Optional.ofNullable(row.getObject("client_id", UUID.class)),
                deed(row, "decliner", "declined_at"),
                Optional.ofNullable(row.getString("declined_reason"))
                        .map(key -> Choice.stored(DeclineReason.class, key)),
                row.getString("declined_note"),
                deed(row, "passer", "passed_at"),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(at -> new Deed(null, at.toInstant())),
                row.getBoolean("own"));
    }

    private static Optional<Leg.Sender> sender(ResultSet row) throws SQLException {
        var name = row.getString("passed_from_name");
        var agency = row.getObject("passed_from_id", UUID.class);
        var partnership = row.getObject("passed_from_partnership_id", UUID.class);
        return Optional.ofNullable(name).map(named -> new Leg.Sender(agency, partnership, named));
    }

    private static Optional<Deed> deed(ResultSet row, String who, String at) throws SQLException {
        var name = row.getString(who);
        return Optional.ofNullable(row.getObject(at, OffsetDateTime.class))
                .map(when -> new Deed(name, when.toInstant()));
    }
}
