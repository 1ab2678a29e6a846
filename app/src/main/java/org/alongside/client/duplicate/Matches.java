package org.alongside.client.duplicate;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.ClientTable;
import org.alongside.client.KeepsRegister;
import org.alongside.client.NewClient;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds clients of the viewer's agency who may be the person asked about; never one behind a barrier. */
@Component
public class Matches {

    /** More than anybody compares. */
    static final int MOST = 10;

    private final KeepsRegister keepsRegister;
    private final MatchTable table;
    private final ClientTable clients;
    private final Trail trail;

    Matches(KeepsRegister keepsRegister, MatchTable table, ClientTable clients, Trail trail) {
        this.keepsRegister = keepsRegister;
        this.table = table;
        this.clients = clients;
        this.trail = trail;
    }

    /** Best first; a person decides. The search is kept, also when nobody was found. */
    @Transactional
    public List<Match> of(NewClient wanted) {
        keepsRegister.demand(CurrentViewer.get());
        var sharing = table.sharing(Keys.of(wanted), wanted.id());
        var likenesses = Likenesses.of(Facts.of(wanted), sharing, table.facts(sharing.keySet()));
        var found = likenesses.entrySet().stream()
                .sorted(Comparator.comparing(one -> -one.getValue().points()))
                .limit(MOST)
                .flatMap(one -> match(one.getKey(), one.getValue()).stream())
                .filter(distinct())
                .toList();
        trail.append(Act.SEARCHED, "duplicate", null, Map.of("clients", found.size()));
        return found;
    }

    /** Under the record that it is read under. */
    private Optional<Match> match(UUID client, Likeness likeness) {
        return clients.find(clients.root(client))
                .flatMap(known -> likeness.band().map(band -> new Match(known, band, likeness.reasons())));
    }

    private static Predicate<Match> distinct() {
        var seen = new HashSet<UUID>();
        return match -> seen.add(match.client().id());
    }
}
