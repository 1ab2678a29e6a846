package org.alongside.client.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.client.Client;
import org.alongside.client.RecordPart;
import org.alongside.part.Link;
import org.alongside.part.Tag;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on a record how the client is reached. */
@Component
@Order(20)
class ContactPart implements RecordPart {

    private final ContactTable table;

    ContactPart(ContactTable table) {
        this.table = table;
    }

    @Override
    public List<Card> cards(Client client, boolean mayChange) {
        var rows = table.now(client.id()).stream()
                .map(contact -> row(client, contact, mayChange))
                .toList();
        var links = new ArrayList<Link>();
        if (mayChange) {
            links.add(new Link("Add phone", add(client, Kind.PHONE)));
            links.add(new Link("Add e-mail", add(client, Kind.EMAIL)));
            links.add(new Link("Add address", add(client, Kind.ADDRESS)));
        }
        links.add(new Link("Earlier", client.path() + "/contacts/earlier", "ways to reach them"));
        return List.of(new Card("How to reach them", rows, "No phone, e-mail or address.", links));
    }

    private static String add(Client client, Kind kind) {
        return client.path() + "/contacts/add/" + kind.key();
    }

    private static Row row(Client client, Contact contact, boolean mayChange) {
        UUID id = contact.ids().contact();
        var change = new Link(
                "Change", client.path() + "/contacts/" + id, contact.kind().title());
        return new Row(
                contact.kind() == Kind.NO_FIXED_ABODE
                        ? "Address"
                        : contact.kind().label(),
                contact.written(),
                tags(contact),
                contact.note(),
                null,
                mayChange ? List.of(change) : List.of());
    }

    private static List<Tag> tags(Contact contact) {
        return switch (contact.kind()) {
            case PHONE ->
                List.of(
                        tag(contact.safe(), "Call", "Do not call"),
                        tag(contact.voicemail(), "Voicemail", "No voicemail"),
                        tag(contact.texts(), "Text", "No text"));
            case EMAIL -> List.of(tag(contact.safe(), "E-mail", "Do not e-mail"));
            case ADDRESS -> List.of(tag(contact.safe(), "Post", "Do not write"));
            case NO_FIXED_ABODE -> List.of();
        };
    }

    private static Tag tag(boolean safe, String yes, String no) {
        return safe ? Tag.good(yes) : Tag.urgent(no);
    }
}
