package org.alongside.referral.route;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a partnership takes referrals today, and who coordinates it. */
@Component
class OpenDaysTable {

    private final JdbcClient jdbc;

    OpenDaysTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean takes(UUID partnership) {
        return jdbc.sql("select partnership.takes_referrals(:partnership)")
                .param("partnership", partnership)
                .query(Boolean.class)
                .single();
    }

    /** As the walls show staff: nobody to a door without an account. */
    List<Closed.Coordinator> coordinators(UUID partnership) {
        return jdbc.sql("""
                        select distinct p.name, p.email from access.membership m
                        join access.person p on p.id = m.person_id and p.left_at is null
                        where m.partnership_id = :partnership and m.role = 'coordinator' and m.ended_at is null
                        order by p.name, p.email limit 3
                        """)
                .param("partnership", partnership)
                .query((row, number) -> new Closed.Coordinator(row.getString("name"), row.getString("email")))
                .list();
    }
}
