package org.alongside.referral.refer;

import java.util.List;
import java.util.Optional;
import org.alongside.part.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the form begins with: the viewer's places, and where they referred from last. */
@Component
class ReferTable {

    /** A select of more is slower than typing; then the place is left to the directory's search. */
    private static final int MOST = 200;

    /** Where somebody referred from last time, and as what; the next form begins with it. */
    record LastUse(String place, String role, String how) {
        Typed into(Typed typed) {
            return typed.with("place", place).with("role", role).with("how", how);
        }
    }

    private final JdbcClient jdbc;

    ReferTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The viewer's own teams, then the sites of their agency, or all of the partnership where it hosts none. */
    List<Option> places() {
        return jdbc.sql("""
                        with hosted as (
                          select s.id, s.name, s.host_id is not distinct from viewer.agency() as own
                          from directory.site s
                          where s.partnership_id = viewer.partnership()
                            and (s.ended_on is null or s.ended_on > (access.at() at time zone 'Europe/London')::date))
                        select 'team:' || t.id as value, t.name, 0 as place from access.team t
                        where t.id = any (access.own_teams()) and t.agency_id = viewer.agency() and t.ended_at is null
                        union all
                        select 'site:' || h.id, h.name, 1 from hosted h
                        where h.own or not exists (select from hosted where own)
                        order by place, name limit :most
                        """)
                .param("most", MOST)
                .query((row, number) -> new Option(row.getString("value"), row.getString("name")))
                .list();
    }

    /** Whether everybody was asked is said anew each time. */
    Optional<LastUse> last() {
        return jdbc.sql("""
                        select coalesce('team:' || r.from_team_id, 'site:' || r.from_site_id, '') as place,
                          r.noticed_by, case r.noticed_how when 'raised' then 'raised' else 'noticed' end as noticed_how
                        from referral.referral r
                        where r.sent_by = viewer.person() and r.partnership_id = viewer.partnership()
                          and (r.from_agency_id = viewer.agency() or r.from_agency_id is null)
                        order by r.sent_at desc, r.id desc limit 1
                        """)
                .query((row, number) ->
                        new LastUse(row.getString("place"), row.getString("noticed_by"), row.getString("noticed_how")))
                .optional();
    }
}
