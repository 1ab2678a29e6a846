package org.alongside.client.need;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.client.AccessNeed;
import org.alongside.client.Client;
import org.alongside.client.RecordPart;
import org.alongside.part.Link;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on a record what must be known before anything is done, and what the client needs. */
@Component
@Order(30)
class NeedPart implements RecordPart {

    private final NeedTable needs;
    private final NoteTable notes;

    NeedPart(NeedTable needs, NoteTable notes) {
        this.needs = needs;
        this.notes = notes;
    }

    @Override
    public List<String> warnings(Client client) {
        return notes.all(client.id()).stream()
                .filter(note -> note.endedAt() == null)
                .map(note -> note.kind().label() + ": " + note.body())
                .toList();
    }

    @Override
    public List<Card> cards(Client client, boolean mayChange) {
        var need = needs.now(client.id()).orElse(Need.NONE);
        var access =
                need.accessNeeds().stream().map(AccessNeed::label).collect(Collectors.toCollection(ArrayList::new));
        if (need.other() != null) {
            access.add(need.other());
        }
        var rows = List.of(
                new Row("Language", need.language() == null ? "" : need.language()),
                new Row("Interpreter", need.interpreter() ? "Needed" : "Not needed"),
                new Row("Access", String.join("\n", access)));
        var links = new ArrayList<Link>();
        if (mayChange) {
            links.add(new Link("Change", client.path() + "/needs", "language and access"));
            links.add(new Link("Warnings", client.path() + "/notes"));
        }
        return List.of(new Card("What they need", rows, "", links));
    }
}
