package org.alongside.audit.verify;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.seal.HeadPlaces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Verifies the trail with the server's own heads and keeps the result for the supervisor's page. */
@Component
public class VerifyNightly {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyNightly.class);

    private final VerifyAudit audit;
    private final HeadPlaces places;
    private final VerificationTable results;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Supplier<UUID> ids;

    VerifyNightly(
            VerifyAudit audit,
            HeadPlaces places,
            VerificationTable results,
            PlatformTransactionManager transactions,
            Clock clock,
            Supplier<UUID> ids) {
        this.audit = audit;
        this.places = places;
        this.results = results;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.ids = ids;
    }

    void verify() {
        var verdict = audit.verify(places.paths(), VerifyAudit.Progress.SILENT);
        var finding = verdict.finding();
        if (finding != null) {
            LOG.error("The audit trail does not hold. {}", finding.sentence());
        }
        transaction.executeWithoutResult(ignored -> results.insert(ids.get(), clock.instant(), verdict));
    }

    /** The result kept last. */
    public Optional<LastVerification> last() {
        return transaction.execute(ignored -> results.last());
    }
}
