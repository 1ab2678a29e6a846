package org.alongside.client.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.Client;
import org.alongside.client.ClientTable;
import org.alongside.client.Identity;
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
        var identity = new Identity(wanted.givenName(), wanted.familyName(), wanted.born(), wanted.nhsNumber());
        var found = ranked(identity, table.sharing(Keys.of(wanted), wanted.id()));
        trail.append(Act.SEARCHED, "duplicate", null, Map.of("clients", found.size()));
        return found;
    }

    private List<Match> ranked(Identity identity, Map<UUID, Set<MatchKey.Kind>> sharing) {
        record Ranked(Client client, Likeness likeness) {}
        var ranked = new ArrayList<Ranked>();
        for (var client : clients.all(sharing.keySet())) {
            var shared = sharing.getOrDefault(client.id(), Set.of());
            ranked.add(new Ranked(client, Likeness.of(identity, client.identity(), shared)));
        }
        return ranked.stream()
                .sorted(Comparator.comparing(one -> -one.likeness().points()))
                .flatMap(
                        one -> one
                                .likeness()
                                .band()
                                .map(band -> new Match(
                                        one.client(), band, one.likeness().reasons()))
                                .stream())
                .limit(MOST)
                .toList();
    }
}
