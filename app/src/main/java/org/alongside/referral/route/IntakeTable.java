package org.alongside.referral.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;
import org.alongside.kernel.LawArea;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What agencies take. An advice agency that has not said so takes every area. */
@Component
class IntakeTable {

    private final JdbcClient jdbc;

    IntakeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Intake> of(UUID partnership) {
        return jdbc.sql("""
                        select a.id as agency_id, a.partnership_id, a.name,
                          coalesce(i.law_areas, enum.all_areas) as law_areas, coalesce(i.takes, '') as takes,
                          coalesce(i.eligible, '') as eligible, coalesce(i.urgent_route, '') as urgent_route,
                          coalesce(i.door, false) as door, coalesce(i.open_to_others, false) as open_to_others
                        from access.agency a
                        cross join (select :areas::text[] as all_areas) enum
                        left join lateral (select * from referral.intake n where n.agency_id = a.id
                                            order by n.made_at desc, n.id desc limit 1) i on true
                        where a.partnership_id = :partnership and a.left_at is null
                          and (a.kind = 'advice_agency' or i.id is not null)
                        order by lower(a.name), a.id limit 200
                        """)
                .param("partnership", partnership)
                .param("areas", Arrays.stream(LawArea.values()).map(Choice::key).toArray(String[]::new))
                .query(IntakeTable::intake)
                .list();
    }

    List<Intake> openElsewhere() {
        return jdbc.sql("""
                        select n.*, n.name as name from (
                          select distinct on (i.agency_id) i.* from referral.intake i
                          where i.partnership_id <> viewer.partnership()
                          order by i.agency_id, i.made_at desc, i.id desc) n
                        where n.open_to_others and partnership.takes_referrals(n.partnership_id)
                        order by lower(n.name), n.agency_id limit 500
                        """).query(IntakeTable::intake).list();
    }

    /** A newer statement of what the viewer's partnership's agency takes. */
    void insert(UUID id, Intake one) {
        jdbc.sql("""
                        insert into referral.intake (id, partnership_id, agency_id, name, law_areas, takes, eligible,
                          urgent_route, door, open_to_others, closes, made_at, made_by)
                        values (:id, :partnership, :agency, :name, :areas, :takes, :eligible, :urgent, :door, :open,
                          not :open and coalesce((select n.open_to_others from referral.intake n
                            where n.agency_id = :agency order by n.made_at desc, n.id desc limit 1), false),
                          access.at(), viewer.person())
                        """)
                .param("id", id)
                .param("partnership", one.partnership())
                .param("agency", one.agency())
                .param("name", one.name())
                .param(
                        "areas",
                        one.lawAreas().stream().map(Choice::key).sorted().toArray(String[]::new))
                .param("takes", one.takes())
                .param("eligible", one.eligible())
                .param("urgent", one.urgentRoute())
                .param("door", one.door())
                .param("open", one.openToOthers())
                .update();
    }

    private static Intake intake(ResultSet row, int number) throws SQLException {
        return new Intake(
                row.getObject("agency_id", UUID.class),
                row.getObject("partnership_id", UUID.class),
                row.getString("name"),
                Arrays.stream((String[]) row.getArray("law_areas").getArray())
                        .map(key -> Choice.stored(LawArea.class, key))
                        .collect(Collectors.toSet()),
                row.getString("takes"),
                row.getString("eligible"),
                row.getString("urgent_route"),
                row.getBoolean("door"),
                row.getBoolean("open_to_others"));
    }
}
