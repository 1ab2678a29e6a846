package org.alongside.client.duplicate;

import org.alongside.client.ClientChanged;
import org.alongside.client.ClientTable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what a client is recognised by up to date, in the transaction that changes it. */
@Component
class KeepKeys {

    private final ClientTable clients;
    private final RecognisedTable recognised;
    private final MatchTable table;

    KeepKeys(ClientTable clients, RecognisedTable recognised, MatchTable table) {
        this.clients = clients;
        this.recognised = recognised;
        this.table = table;
    }

    @EventListener
    void keep(ClientChanged changed) {
        var identity = clients.find(changed.client()).orElseThrow().identity();
        var keys = new Keys()
                .name(identity.givenName(), identity.familyName())
                .born(identity.born())
                .nhs(identity.nhsNumber());
        recognised.gather(changed.client(), keys);
        table.replace(changed.client(), keys.all());
    }
}
