package org.alongside.client.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.client.Client;
import org.alongside.client.KeepsRegister;
import org.alongside.client.ReadClient;
import org.alongside.client.RecordPart;
import org.alongside.part.Link;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a client's record with what every capability has to show of it. */
@Component
public class ReadRecord {

    /** A record, what stands above everything, and its cards. */
    public record Record(
            Client client,
            Optional<Instant> openUntil,
            List<String> warnings,
            List<RecordPart.Card> cards,
            List<Link> pages) {
        public Record {
            pages = List.copyOf(pages);
            warnings = List.copyOf(warnings);
            cards = List.copyOf(cards);
        }
    }

    private final ReadClient readClient;
    private final List<RecordPart> parts;

    ReadRecord(ReadClient readClient, List<RecordPart> parts) {
        this.readClient = readClient;
        this.parts = parts;
    }

    @Transactional
    public Record read(UUID id) {
        var reading = readClient.read(id);
        var client = reading.client();
        var mayChange = KeepsRegister.mayChange(client);
        return new Record(
                client,
                reading.openUntil(),
                parts.stream().flatMap(part -> part.warnings(client).stream()).toList(),
                parts.stream()
                        .flatMap(part -> part.cards(client, mayChange).stream())
                        .toList(),
                parts.stream().flatMap(part -> part.pages(client).stream()).toList());
    }
}
