package org.alongside.audit.seal;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the head of every block that a place outside the database does not know yet. A place that cannot be written
 * catches up later; one that disagrees with the database is left as it is, since it is the evidence.
 */
@Component
public class PublishHeads {

    private static final Logger LOG = LoggerFactory.getLogger(PublishHeads.class);
    private static final int MOST = 1000;

    private final BlockTable blocks;
    private final TransactionTemplate transaction;
    private final HeadPlaces places;

    PublishHeads(BlockTable blocks, PlatformTransactionManager transactions, HeadPlaces places) {
        this.blocks = blocks;
        this.transaction = new TransactionTemplate(transactions);
        this.places = places;
    }

    /** Brings every place up to date and says whether all of them are, unless another node is at it. */
    public boolean publish() {
        return transaction.execute(ignored -> !blocks.lockHeads()
                || places.files().stream().map(this::publishTo).reduce(true, Boolean::logicalAnd));
    }

    private boolean publishTo(HeadFile file) {
        try {
            var last = file.last().orElse(Head.NONE);
            if (last.number() > 0
                    && blocks.head(last.number()).filter(last::sameAs).isEmpty()) {
                LOG.error("The audit trail does not continue {}: run verify-audit", file.path());
                return false;
            }
            append(file, last);
            return true;
        } catch (IOException | HeadFile.DamagedHead problem) {
            LOG.error("The head of the audit trail could not be written to {}: {}", file.path(), problem.getMessage());
            return false;
        }
    }

    private void append(HeadFile file, Head last) throws IOException {
        var known = last.number();
        List<Head> heads;
        do {
            heads = blocks.headsAfter(known, MOST);
            if (!heads.isEmpty()) {
                file.append(heads);
                known = heads.getLast().number();
            }
        } while (heads.size() == MOST);
    }
}
