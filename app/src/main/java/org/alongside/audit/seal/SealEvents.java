package org.alongside.audit.seal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the events of all transactions below the oldest one still running: nothing can appear there any more. Why this
 * leaves no gap is in docs/adr/0005-sealing-by-transaction-watermark.md.
 */
@Component
public class SealEvents {

    private static final int MOST = 4096;

    private final BlockTable blocks;
    private final OrderedEventTable events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SealEvents(BlockTable blocks, OrderedEventTable events, PlatformTransactionManager transactions, Clock clock) {
        this.blocks = blocks;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Seals block after block until nothing is left to seal, and says how many events it sealed. */
    public long seal() {
        long all = 0;
        int some;
        do {
            some = transaction.execute(ignored -> blocks.lock() ? sealOne() : 0);
            all += some;
        } while (some > 0);
        return all;
    }

    private int sealOne() {
        var here = events.cluster();
        for (var cluster : events.clusters()) {
            // Brought along from another cluster, whose transactions have all ended.
            if (cluster != here) {
                var count = seal(cluster, new Position(Long.MAX_VALUE, 0));
                if (count > 0) {
                    return count;
                }
            }
        }
        return seal(here, events.finished());
    }

    private int seal(long cluster, Position limit) {
        var from = blocks.end(cluster);
        if (from.compareTo(limit) > 0) {
            throw new IllegalStateException("This PostgreSQL counts its transactions from before the last sealed one;"
                    + " see \"Restore\" in docs/audit.md");
        }
        var found = events.between(cluster, from, limit, MOST);
        if (found.isEmpty()) {
            return 0;
        }
        var before = blocks.head().orElse(Head.NONE);
        var leaves = Leaves.of(found);
        blocks.insert(Block.seal(before, cluster, from, end(found, limit), leaves, now()), leaves);
        return found.size();
    }

    /** The watermark when it was reached; else just after the last event taken. */
    private static Position end(List<Event> found, Position limit) {
        var last = found.getLast().position();
        return found.size() < MOST && limit.xid() < Long.MAX_VALUE
                ? limit
                : new Position(last.xid(), last.number() + 1);
    }

    private long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    }
}
