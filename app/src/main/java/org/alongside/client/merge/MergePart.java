package org.alongside.client.merge;

import java.util.List;
import org.alongside.client.Client;
import org.alongside.client.RecordPart;
import org.alongside.page.Dates;
import org.alongside.part.Link;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on a record which others are read under it. */
@Component
@Order(90)
class MergePart implements RecordPart {

    private final MergeTable table;

    MergePart(MergeTable table) {
        this.table = table;
    }

    @Override
    public List<Card> cards(Client client, boolean mayChange) {
        var rows = table.under(client.id()).stream()
                .map(merge -> new Row(
                                "Reference " + merge.reference(),
                                merge.goneName() + "\nMerged " + Dates.moment(merge.at()) + ", " + merge.by())
                        .acting(
                                mayChange
                                        ? List.of(new Link(
                                                "Undo",
                                                client.path() + "/merges/" + merge.id() + "/undo",
                                                "merging " + merge.reference()))
                                        : List.of()))
                .toList();
        return rows.isEmpty() ? List.of() : List.of(new Card("Merged records", rows, "", List.of()));
    }
}
