package org.alongside.audit.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alongside.audit.seal.BlockTable;
import org.alongside.audit.seal.HeadFile;
import org.alongside.audit.seal.OrderedEventTable;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recomputes the whole trail from the events and holds it against the blocks and the head files. Changes nothing, takes
 * no locks, needs memory for one block at a time, and works beside a running server: it sees one moment of the
 * database.
 */
@Component
public class VerifyAudit {

    /** Told after each block how far the work is. */
    public interface Progress {
        Progress SILENT = (block, blocks, events) -> {};

        void done(long block, long blocks, long events);
    }

    private final BlockTable blocks;
    private final OrderedEventTable events;
    private final TransactionTemplate oneMoment;

    public VerifyAudit(BlockTable blocks, OrderedEventTable events, PlatformTransactionManager transactions) {
        this.blocks = blocks;
        this.events = events;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setReadOnly(true);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Verifies everything and names the first place that does not hold.
     *
     * @param heads head files, or folders that hold one; those that are not there are passed over
     */
    public Verdict verify(List<Path> heads, Progress progress) {
        // A line is written after its block is committed: files opened before the database is looked at know no more
        // than it.
        var outside = new ArrayList<OutsideHeads>();
        try {
            heads.stream()
                    .map(HeadFile::new)
                    .filter(HeadFile::exists)
                    .map(OutsideHeads::new)
                    .forEach(outside::add);
            return CurrentViewer.as(
                    new Viewer.Task("audit-verify"),
                    () -> oneMoment.execute(ignored -> new Verification(blocks, events, outside, progress).run()));
        } finally {
            outside.forEach(OutsideHeads::close);
        }
    }
}
