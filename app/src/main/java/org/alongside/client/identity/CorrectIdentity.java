package org.alongside.client.identity;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.Client;
import org.alongside.client.ClientChanged;
import org.alongside.client.ClientTable;
import org.alongside.client.Identity;
import org.alongside.client.ReadClient;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Corrects who a client is. What stood is kept; a name that was theirs stays as a former name. */
@Component
public class CorrectIdentity {

    private final ReadClient readClient;
    private final ClientTable clients;
    private final AliasTable aliases;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Supplier<UUID> ids;

    CorrectIdentity(
            ReadClient readClient,
            ClientTable clients,
            AliasTable aliases,
            ApplicationEventPublisher events,
            Trail trail,
            Supplier<UUID> ids) {
        this.readClient = readClient;
        this.clients = clients;
        this.aliases = aliases;
        this.events = events;
        this.trail = trail;
        this.ids = ids;
    }

    /**
     * @param renamed whether the name that stood was theirs until now, and no mistake
     */
    @Transactional
    public void correct(UUID id, Identity wanted, boolean renamed) {
        var client = readClient.change(id);
        var stood = client.identity();
        var changed = new ArrayList<String>();
        if (!stood.name().equals(wanted.name())) {
            changed.add("name");
            rename(client, wanted, renamed);
        }
        if (!stood.born().equals(wanted.born())) {
            changed.add("born");
            put(client.bornOf(), clients.own(client.bornOf()).born(wanted.born()));
        }
        if (!java.util.Objects.equals(stood.nhsNumber(), wanted.nhsNumber())) {
            changed.add("nhs-number");
            put(client.nhsOf(), clients.own(client.nhsOf()).withNhsNumber(wanted.nhsNumber()));
        }
        if (!changed.isEmpty()) {
            trail.append(Act.WROTE, "client", client.id(), Map.of("change", String.join(",", changed)));
        }
    }

    private void rename(Client client, Identity wanted, boolean renamed) {
        var family = client.familyName();
        if (renamed && family != null) {
            aliases.insert(ids.get(), client.id(), Alias.Kind.FORMER, client.givenName(), family);
        }
        put(client.id(), clients.own(client.id()).named(wanted.givenName(), wanted.familyName()));
    }

    /** To the record on which the fact stands, which is another where records were merged. */
    private void put(UUID record, Identity identity) {
        clients.correct(record, ids.get(), identity);
        events.publishEvent(new ClientChanged(record));
    }
}
