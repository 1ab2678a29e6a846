package org.alongside.openid;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts at the provider and the persons they belong to here. */
@Component
class IdentityTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    IdentityTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<UUID> person(String issuer, String subject) {
        return jdbc.sql("select person_id from openid.identity where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional();
    }

    boolean isLinked(UUID person, String issuer) {
        return jdbc.sql("select exists (select from openid.identity where person_id = :person and issuer = :issuer)")
                .param("person", person)
                .param("issuer", issuer)
                .query(Boolean.class)
                .single();
    }

    boolean insert(String issuer, String subject, UUID person) {
        return jdbc.sql("""
                        insert into openid.identity (issuer, subject, person_id, linked_at)
                        values (:issuer, :subject, :person, :now) on conflict do nothing
                        """)
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("person", person)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean remove(UUID person) {
        return jdbc.sql("delete from openid.identity where person_id = :person")
                        .param("person", person)
                        .update()
                > 0;
    }
}
