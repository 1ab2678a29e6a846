package org.alongside.client.merge;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.client.AddClient;
import org.alongside.client.NewClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a client of whom the person has seen that they are none of these others; nobody is asked again. */
@Component
public class AddApart {

    private final AddClient addClient;
    private final PairTable table;
    private final Supplier<UUID> ids;

    AddApart(AddClient addClient, PairTable table, Supplier<UUID> ids) {
        this.addClient = addClient;
        this.table = table;
        this.ids = ids;
    }

    @Transactional
    public void add(NewClient client, Collection<UUID> others) {
        addClient.add(client);
        others.forEach(other -> table.insertApart(ids.get(), client.id(), other));
    }
}
