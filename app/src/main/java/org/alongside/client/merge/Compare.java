package org.alongside.client.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.client.Client;
import org.alongside.client.ReadClient;
import org.alongside.client.RecordPart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads two records side by side; both readings are kept. */
@Component
public class Compare {

    /** One line: what is compared, and the values of either record. */
    public record Line(String key, List<String> one, List<String> other) {
        public boolean differs() {
            return !one.equals(other);
        }
    }

    private final ReadClient readClient;
    private final List<RecordPart> parts;

    Compare(ReadClient readClient, List<RecordPart> parts) {
        this.readClient = readClient;
        this.parts = parts;
    }

    @Transactional
    public List<Line> lines(UUID one, UUID other) {
        var left = values(readClient.read(one).client());
        var right = values(readClient.read(other).client());
        var keys = new ArrayList<>(left.keySet());
        right.keySet().stream().filter(key -> !left.containsKey(key)).forEach(keys::add);
        return keys.stream()
                .map(key -> new Line(key, left.getOrDefault(key, List.of()), right.getOrDefault(key, List.of())))
                .filter(line -> !line.one().isEmpty() || !line.other().isEmpty())
                .toList();
    }

    private Map<String, List<String>> values(Client client) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put("Reference", List.of(client.reference()));
        parts.stream()
                .flatMap(part -> part.cards(client, false).stream())
                .flatMap(card -> card.rows().stream())
                .filter(row -> !row.value().isBlank())
                .forEach(row -> values.computeIfAbsent(row.key(), ignored -> new ArrayList<>())
                        .add(row.value().replace("\n", ", ")));
        return values;
    }
}
