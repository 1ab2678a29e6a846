package org.alongside.consent;

import java.util.List;
import org.alongside.client.Client;
import org.alongside.client.RecordPart;
import org.alongside.part.Link;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The consent ledger's page beside the client's record. */
@Component
@Order(50)
class ConsentPart implements RecordPart {

    @Override
    public List<Card> cards(Client client, boolean mayChange) {
        return List.of();
    }

    @Override
    public List<Link> pages(Client client) {
        return List.of(new Link("Consents", client.path() + "/consents"));
    }
}
