package org.alongside.client.contact;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.ClientChanged;
import org.alongside.client.ReadClient;
import org.alongside.page.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds, corrects or ends a way to reach a client. A correction keeps the ids, so that what waits to be sent still is.
 */
@Component
public class ChangeContact {

    /** A phone, e-mail or address as it is to stand. */
    public record Wanted(
            Kind kind,
            String value,
            @Nullable String postcode,
            boolean safe,
            boolean voicemail,
            boolean texts,
            @Nullable String note) {}

    private final ReadClient readClient;
    private final ContactTable table;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Supplier<UUID> ids;

    ChangeContact(
            ReadClient readClient,
            ContactTable table,
            ApplicationEventPublisher events,
            Trail trail,
            Supplier<UUID> ids) {
        this.readClient = readClient;
        this.table = table;
        this.events = events;
        this.trail = trail;
        this.ids = ids;
    }

    @Transactional
    public void add(UUID id, Wanted wanted) {
        var client = readClient.change(id);
        insert(client.id(), new Contact.Ids(ids.get(), ids.get(), ids.get()), wanted);
        changed(client.id(), "contact-added");
    }

    /** Another value is another address: what waits to be sent to the former one is not sent to it. */
    @Transactional
    public void correct(UUID id, UUID contact, Wanted wanted) {
        var stood = standing(id, contact);
        table.end(stood.ids().contact());
        var same = stood.kind() == wanted.kind() && stood.value().equals(wanted.value());
        insert(stood.client(), same ? stood.ids() : new Contact.Ids(ids.get(), ids.get(), ids.get()), wanted);
        changed(stood.client(), "contact-changed");
    }

    @Transactional
    public void end(UUID id, UUID contact) {
        var stood = standing(id, contact);
        table.end(stood.ids().contact());
        changed(stood.client(), "contact-ended");
    }

    /** The contact, while it stands on this client's record or on one merged into it. */
    @Transactional
    public Contact standing(UUID id, UUID contact) {
        var client = readClient.change(id);
        return table.now(client.id()).stream()
                .filter(one -> one.ids().contact().equals(contact))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void insert(UUID client, Contact.Ids way, Wanted wanted) {
        table.insert(
                ids.get(),
                new Contact(
                        way.contact(),
                        way,
                        client,
                        wanted.kind(),
                        wanted.value(),
                        wanted.postcode(),
                        wanted.safe(),
                        wanted.voicemail(),
                        wanted.texts(),
                        wanted.note(),
                        Instant.EPOCH,
                        "",
                        null,
                        null));
    }

    private void changed(UUID client, String what) {
        trail.append(Act.WROTE, "client", client, Map.of("change", what));
        events.publishEvent(new ClientChanged(client));
    }
}
