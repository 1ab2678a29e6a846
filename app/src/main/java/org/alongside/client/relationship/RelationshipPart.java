package org.alongside.client.relationship;

import java.util.ArrayList;
import java.util.List;
import org.alongside.client.Client;
import org.alongside.client.RecordPart;
import org.alongside.part.Link;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on a record who is what to the client. */
@Component
@Order(40)
class RelationshipPart implements RecordPart {

    private final RelationshipTable table;

    RelationshipPart(RelationshipTable table) {
        this.table = table;
    }

    @Override
    public List<Card> cards(Client client, boolean mayChange) {
        var rows = new ArrayList<Row>();
        for (var relative : table.of(client.id())) {
            var href = relative.record() == null ? null : "/clients/" + relative.record();
            rows.add(new Row(relative.kind().label(), relative.name(), List.of(), null, href, List.of()));
        }
        var change = new Link(rows.isEmpty() ? "Add" : "Change", client.path() + "/people", "people around them");
        return List.of(
                new Card("People around them", rows, "Nobody recorded.", mayChange ? List.of(change) : List.of()));
    }
}
