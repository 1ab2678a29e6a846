package org.alongside.audit.verify;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alongside.audit.seal.BlockTable;
import org.alongside.audit.seal.OrderedEventTable;
import org.alongside.database.InstallationDatabase;
import org.alongside.database.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code verify-audit}: verifies the trail of an installation, running or stopped, and says what it found in words or
 * as JSON. Answers 0 when the trail holds, 1 when it does not; whoever cannot check is refused with 2.
 */
public final class VerifyAuditCommand {

    private final PrintStream out;
    private final @Nullable PrintStream progress;

    /** Writes the result to one stream, the progress to the other when there is somebody to see it. */
    public VerifyAuditCommand(PrintStream out, @Nullable PrintStream progress) {
        this.out = out;
        this.progress = progress;
    }

    /**
     * Verifies.
     *
     * @param data the data folder; its own head file is always compared when there is one
     * @param url the external database, if the installation has one
     * @param heads further head files or their folders, which must be there
     */
    public int run(Path data, @Nullable String url, List<Path> heads, boolean json) {
        var all = new ArrayList<Path>(List.of(data));
        heads.forEach(head -> all.add(existing(head)));
        try (var database = InstallationDatabase.open(data, url)) {
            var audit = new VerifyAudit(
                    BlockTable.of(database.source()), OrderedEventTable.of(database.source()), database.transactions());
            var verdict = audit.verify(all, this::show);
            endProgress();
            tell(verdict, json);
            return verdict.holds() ? 0 : 1;
        } catch (DataAccessException | TransactionException problem) {
            throw new StartRefused(
                    "The audit trail could not be read to its end: " + problem.getMessage(),
                    "See whether the database is of this version, complete and reachable; then verify again.",
                    problem);
        }
    }

    private static Path existing(Path head) {
        if (Files.isRegularFile(head) || Files.isRegularFile(head.resolve("audit-head.txt"))) {
            return head;
        }
        throw new StartRefused(
                "There is no head file " + head + ".",
                "Name with --head the file audit-head.txt that the server writes, or a kept copy of it.");
    }

    private void show(long block, long blocks, long events) {
        if (progress != null && (block % 20 == 0 || block == blocks)) {
            progress.printf("\r%3d %%  block %,d of %,d, %,d events", block * 100 / blocks, block, blocks, events);
        }
    }

    private void endProgress() {
        if (progress != null) {
            progress.print("\r" + " ".repeat(70) + "\r");
        }
    }

    private void tell(Verdict verdict, boolean json) {
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(verdict.facts()));
            return;
        }
        var finding = verdict.finding();
        if (finding == null) {
            out.printf(
                    "The audit trail holds: %,d events in %,d blocks, %,d more wait to be sealed.%n",
                    verdict.events(), verdict.blocks(), verdict.unsealed());
            out.println(
                    verdict.heads() == 0
                            ? "No head outside the database was compared:"
                                    + " an old copy or a rewritten history would not show."
                            : "%,d heads kept outside the database agree.".formatted(verdict.heads()));
        } else {
            out.printf("The audit trail does NOT hold.%n%s%n", finding.sentence());
            out.printf("Before that, %,d blocks with %,d events hold.%n", verdict.blocks(), verdict.events());
            out.println("Change nothing, keep a copy of the data folder, and see \"When it does not hold\" in "
                    + "docs/audit.md.");
        }
    }
}
