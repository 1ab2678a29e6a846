package org.alongside.referral.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.alongside.referral.ReferredPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Referrals among those the viewer's agency has. */
@Component
class SamePersonTable {

    private static final String SELECT = """
            select r.id, r.reference, l.arrived_at, l.accepted_at is not null as accepted
            from referral.leg l join referral.referral r on r.id = l.referral_id
            where l.agency_id = viewer.agency() and l.withdrawn_at is null
            """;

    private final JdbcClient jdbc;

    SamePersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Others that wait or were accepted and may be about the same person, newest first, at most five. */
    List<Other> others(UUID referral, ReferredPerson person) {
        return jdbc.sql(SELECT + """
                        and l.declined_at is null and l.passed_at is null and r.id <> :referral
                        and r.withdrawn_at is null
                        and r.id in (
                          select k.id from referral.referral k
                           where k.person_key = :key and k.person_key <> '' and k.withdrawn_at is null
                          union all
                          select n.id from referral.referral n where n.nhs_number = :nhs and n.withdrawn_at is null)
                        order by l.arrived_at desc, l.id desc limit 5
                        """)
                .param("referral", referral)
                .param("key", person.key())
                .param("nhs", person.nhsNumber(), Types.VARCHAR)
                .query(SamePersonTable::other)
                .list();
    }

    /** Those accepted for this client, on whichever of their records, newest first. */
    List<Other> accepted(UUID client) {
        return jdbc.sql(SELECT + """
                        and l.client_id = any (array(select client.one_with(:client)))
                        order by l.arrived_at desc, l.id desc limit 100
                        """)
                .param("client", client)
                .query(SamePersonTable::other)
                .list();
    }

    private static Other other(ResultSet row, int number) throws SQLException {
        return new Other(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("accepted"));
    }
}
