package org.alongside.client.identity;

import java.util.ArrayList;
import java.util.List;
import org.alongside.client.Client;
import org.alongside.client.RecordPart;
import org.alongside.part.Link;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on a record who the client is. */
@Component
@Order(10)
class IdentityPart implements RecordPart {

    private final AliasTable aliases;

    IdentityPart(AliasTable aliases) {
        this.aliases = aliases;
    }

    @Override
    public List<Card> cards(Client client, boolean mayChange) {
        var nhs = client.identity().nhsNumber();
        var rows = new ArrayList<Row>();
        rows.add(new Row(
                "Name",
                client.familyName() == null ? "Anonymous" : client.identity().name()));
        for (var alias : aliases.now(client.id())) {
            rows.add(new Row(alias.kind().label(), alias.name())
                    .acting(mayChange ? List.of(change(client)) : List.of()));
        }
        aliases.mergedNames(client.id()).stream()
                .filter(name -> !name.equals(client.identity().name()))
                .forEach(name -> rows.add(new Row("Merged record", name)));
        rows.add(new Row("Date of birth", client.bornWords()));
        rows.add(new Row("NHS number", nhs == null ? "" : nhs.written()));
        var links = List.of(
                new Link("Change", client.path() + "/identity", "name, date of birth or NHS number"),
                new Link("Add name", client.path() + "/names"));
        return List.of(new Card("Who they are", rows, "", mayChange ? links : List.of()));
    }

    private static Link change(Client client) {
        return new Link("Change", client.path() + "/names", "other names");
    }
}
