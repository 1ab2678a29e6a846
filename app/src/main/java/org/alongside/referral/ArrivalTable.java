package org.alongside.referral;

import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts what was just sent before the first agency. */
@Component
class ArrivalTable {

    private final JdbcClient jdbc;

    ArrivalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, NewReferral referral, UUID agency, LocalDate actBy) {
        jdbc.sql("""
                        insert into referral.leg (id, referral_id, partnership_id, agency_id, from_agency_id, arrived_at,
                          sent_by, urgent, act_by, law_areas)
                        values (:id, :referral, :partnership, :agency, :from, access.at(), viewer.person(), :urgent,
                          :actBy, :areas)
                        """)
                .param("id", id)
                .param("referral", referral.id())
                .param("partnership", referral.partnership())
                .param("agency", agency)
                .param("from", referral.origin().agency().orElse(null), Types.OTHER)
                .param("urgent", referral.need().urgent())
                .param("actBy", actBy)
                .param(
                        "areas",
                        referral.need().allAreas().stream().map(Choice::key).toArray(String[]::new))
                .update();
    }
}
