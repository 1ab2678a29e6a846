package org.alongside.audit.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.TestTrail;
import org.alongside.audit.Trail;
import org.alongside.audit.verify.Verdict;
import org.alongside.audit.verify.VerifyAudit;
import org.alongside.database.DataFolder;
import org.alongside.database.FreshDatabase;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A trail in a database of its own, with everything that writes, seals, checks and forges it. */
public final class SampleTrail {

    public static final Viewer AMIRA = new Viewer.Member(
            UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.ADVISER, Role.SUPERVISOR), Set.of());

    public final FreshDatabase database;
    public final Path folder;
    private final Trail trail;
    private final SealEvents sealer;
    private final TransactionTemplate transaction;

    private SampleTrail(FreshDatabase database, Path folder) {
        this.database = database;
        this.folder = folder;
        this.trail = TestTrail.of(database);
        this.sealer = anotherSealer();
        this.transaction = new TransactionTemplate(database.transactions());
    }

    public static SampleTrail empty() {
        return in(FreshDatabase.make());
    }

    public static SampleTrail in(FreshDatabase database) {
        try {
            return in(database, Files.createTempDirectory("alongside-audit"));
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    public static SampleTrail in(FreshDatabase database, Path folder) {
        return new SampleTrail(database, folder);
    }

    /** One transaction with this many reads of clients. */
    public SampleTrail append(int events) {
        work(() -> read(events), false);
        return this;
    }

    /** Does the work in one transaction of Amira's, which then stands or is rolled back. */
    public void work(Runnable work, boolean rolledBack) {
        CurrentViewer.as(
                AMIRA,
                () -> transaction.executeWithoutResult(status -> {
                    work.run();
                    if (rolledBack) {
                        status.setRollbackOnly();
                    }
                }));
    }

    public void read(int events) {
        for (int i = 0; i < events; i++) {
            trail.append(Act.READ, "client", UUID.randomUUID(), Map.of("rows", i));
        }
    }

    public SampleTrail seal() {
        CurrentViewer.as(new Viewer.Task("audit-seal"), sealer::seal);
        return this;
    }

    private BlockTable blocks() {
        return BlockTable.of(database.server());
    }

    private OrderedEventTable events() {
        return OrderedEventTable.of(database.server());
    }

    /** What a second node has. */
    public SealEvents anotherSealer() {
        return new SealEvents(blocks(), events(), database.transactions(), Clock.systemUTC());
    }

    public boolean publish() {
        return publish("");
    }

    public boolean publish(String elsewhere) {
        var places = new HeadPlaces(DataFolder.at(folder), elsewhere);
        var heads = new PublishHeads(blocks(), database.transactions(), places);
        return CurrentViewer.as(new Viewer.Task("audit-seal"), heads::publish);
    }

    public Verdict verify() {
        return new VerifyAudit(blocks(), events(), database.transactions())
                .verify(List.of(folder), VerifyAudit.Progress.SILENT);
    }

    /** With every right and the triggers out of the way, as somebody who owns the machine would. */
    public void forge(String... statements) {
        try (var connection = database.forger().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set session_replication_role = replica");
            for (var sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** The ids of all events in the order in which they are sealed. */
    public List<UUID> ids() {
        return JdbcClient.create(database.forger())
                .sql("select id from audit.event order by cluster, xid, number")
                .query(UUID.class)
                .list();
    }

    public long count(String table) {
        return JdbcClient.create(database.forger())
                .sql("select count(*) from audit." + table)
                .query(Long.class)
                .single();
    }
}
