package org.alongside.client.merge;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.Client;
import org.alongside.client.ReadClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has two records of one person read as one. Everything stays on its own record, so that it can be undone. */
@Component
public class MergeClients {

    /**
     * What is to be shown.
     *
     * @param kept the record whose name and address stay
     * @param gone the record that is read under it from now on
     * @param born the one of the two whose date of birth is shown
     * @param nhs the one of the two whose NHS number is shown
     */
    public record Wanted(UUID kept, UUID gone, UUID born, UUID nhs) {}

    /** What merging came to. */
    public sealed interface Outcome {}

    public record Merged(UUID merge, UUID kept) implements Outcome {}

    /** They were read as one before. */
    public record OneAlready(UUID kept) implements Outcome {}

    private final ReadClient readClient;
    private final MergeTable table;
    private final PairTable pairs;
    private final Trail trail;
    private final Supplier<UUID> ids;

    MergeClients(ReadClient readClient, MergeTable table, PairTable pairs, Trail trail, Supplier<UUID> ids) {
        this.readClient = readClient;
        this.table = table;
        this.pairs = pairs;
        this.trail = trail;
        this.ids = ids;
    }

    @Transactional
    public Outcome merge(Wanted wanted) {
        table.lock(
                readClient.change(wanted.kept()).id(),
                readClient.change(wanted.gone()).id());
        var kept = readClient.change(wanted.kept());
        var gone = readClient.change(wanted.gone());
        if (kept.id().equals(gone.id())) {
            return new OneAlready(kept.id());
        }
        var born = wanted.born().equals(wanted.gone()) ? gone : kept;
        var nhs = wanted.nhs().equals(wanted.gone()) ? gone : kept;
        return merged(kept, gone, born.bornOf(), nhs.nhsOf());
    }

    private Merged merged(Client kept, Client gone, UUID born, UUID nhs) {
        var id = ids.get();
        var stays = table.all(kept.id());
        var goes = table.all(gone.id());
        table.insert(id, kept.id(), gone.id(), born, nhs);
        pairs.settle(id, stays, goes);
        trail.append(Act.WROTE, "client", kept.id(), Map.of("change", "merged", "merge", id, "gone", gone.id()));
        trail.append(Act.WROTE, "client", gone.id(), Map.of("change", "merged", "merge", id, "kept", kept.id()));
        return new Merged(id, kept.id());
    }
}
