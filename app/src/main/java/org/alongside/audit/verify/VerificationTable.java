package org.alongside.audit.verify;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each verification by the server found. */
@Component
class VerificationTable {

    private final JdbcClient jdbc;

    VerificationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, Instant at, Verdict verdict) {
        var finding = verdict.finding();
        jdbc.sql("""
                        insert into audit.verification (id, at, blocks, events, unsealed, heads, finding)
                        values (:id, :at, :blocks, :events, :unsealed, :heads, :finding)
                        """)
                .param("id", id)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("blocks", verdict.blocks())
                .param("events", verdict.events())
                .param("unsealed", verdict.unsealed())
                .param("heads", verdict.heads())
                .param("finding", finding == null ? null : finding.what().name())
                .update();
    }

    Optional<LastVerification> last() {
        return jdbc.sql("select at, blocks, events, finding from audit.verification order by at desc limit 1")
                .query((row, index) -> new LastVerification(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getLong("blocks"),
                        row.getLong("events"),
                        row.getString("finding")))
                .optional();
    }
}
