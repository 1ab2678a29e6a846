package org.alongside.client.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.Client;
import org.alongside.client.ClientTable;
import org.alongside.client.KeepsRegister;
import org.alongside.client.duplicate.Band;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pairs of records that wait for somebody to decide, the most alike first. */
@Component
public class ListPairs {

    /** A page of pairs, and the last of it when there are others. */
    public record Page(List<Pair> pairs, Optional<UUID> after) {}

    private final KeepsRegister keepsRegister;
    private final PairTable table;
    private final ClientTable clients;
    private final Trail trail;

    ListPairs(KeepsRegister keepsRegister, PairTable table, ClientTable clients, Trail trail) {
        this.keepsRegister = keepsRegister;
        this.table = table;
        this.clients = clients;
        this.trail = trail;
    }

    @Transactional
    public Page page(@Nullable UUID after) {
        keepsRegister.demand(CurrentViewer.get());
        var rows = table.after(after);
        var shown = rows.subList(0, Math.min(rows.size(), PairTable.PAGE));
        trail.append(Act.READ, "duplicate", null, Map.of("pairs", shown.size()));
        return new Page(
                pairs(shown),
                rows.size() > shown.size() ? Optional.of(shown.getLast().id()) : Optional.empty());
    }

    /** One that still waits. */
    @Transactional
    public Pair find(UUID id) {
        keepsRegister.demand(CurrentViewer.get());
        return table.find(id).map(List::of).map(this::pairs).stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** How many wait, in words; empty when none does. */
    @Transactional
    public Optional<String> waiting() {
        int count = KeepsRegister.may(CurrentViewer.get()) ? table.count() : 0;
        return count == 0 ? Optional.empty() : Optional.of(count > PairTable.CAP ? PairTable.CAP + "+" : "" + count);
    }

    private List<Pair> pairs(List<PairTable.Row> rows) {
        var ids = rows.stream()
                .flatMap(row -> Stream.of(row.one(), row.other()))
                .distinct()
                .toList();
        var known = clients.all(ids).stream().collect(Collectors.toMap(Client::id, Function.identity()));
        var pairs = new ArrayList<Pair>();
        for (var row : rows) {
            var one = known.get(row.one());
            var other = known.get(row.other());
            if (one != null && other != null) {
                pairs.add(new Pair(row.id(), one, other, Band.of(row.points()), row.reasons()));
            }
        }
        return pairs;
    }
}
