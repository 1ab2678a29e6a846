package org.alongside.audit.review;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.audit.Act;
import org.alongside.audit.Names;
import org.alongside.audit.Trail;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the events of a filter as CSV, newest first, a thousand at a time. The export is in the trail before its first
 * line leaves. Cells that a spreadsheet would take for a formula begin with an apostrophe.
 */
@Component
class ExportTrail {

    private static final int CHUNK = 1000;
    private static final String[] HEADER = {
        "time",
        "person",
        "person_id",
        "roles",
        "task",
        "agency_id",
        "act",
        "kind",
        "subject",
        "client",
        "detail",
        "session",
        "network",
        "block",
        "event_id"
    };

    private final TrailTable events;
    private final ObjectProvider<Names> names;
    private final Trail trail;
    private final TransactionTemplate transaction;

    ExportTrail(TrailTable events, ObjectProvider<Names> names, Trail trail, PlatformTransactionManager transactions) {
        this.events = events;
        this.names = names;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    void export(TrailFilter filter, Appendable out) throws IOException {
        transaction.executeWithoutResult(ignored -> trail.append(Act.EXPORTED, "audit_trail", null, filter.fields()));
        var known = new HashMap<UUID, String>();
        try (var csv = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setHeader(HEADER).get())) {
            Optional<Place> place = Optional.empty();
            List<TrailEvent> chunk;
            do {
                var from = place;
                chunk = transaction.execute(ignored -> next(filter, from, known));
                for (var event : chunk) {
                    csv.printRecord(cells(event, known));
                }
                csv.flush();
                place = chunk.isEmpty() ? place : Place.read(chunk.getLast().place(), null);
            } while (chunk.size() == CHUNK);
        }
    }

    private List<TrailEvent> next(TrailFilter filter, Optional<Place> place, Map<UUID, String> known) {
        var chunk = events.list(filter, place, CHUNK);
        var unknown = chunk.stream()
                .map(TrailEvent::person)
                .filter(Objects::nonNull)
                .filter(person -> !known.containsKey(person))
                .collect(Collectors.toSet());
        var found = names.getIfAvailable();
        known.putAll(found == null || unknown.isEmpty() ? Map.of() : found.of(unknown));
        return chunk;
    }

    private static List<String> cells(TrailEvent event, Map<UUID, String> names) {
        var person = event.person() == null ? null : names.get(event.person());
        return java.util.stream.Stream.<@Nullable Object>of(
                        event.at(),
                        person,
                        event.person(),
                        event.roles(),
                        event.task(),
                        event.agency(),
                        event.act(),
                        event.kind(),
                        event.subject(),
                        event.client(),
                        event.facts(),
                        event.session(),
                        event.address(),
                        event.block(),
                        event.id())
                .map(ExportTrail::cell)
                .toList();
    }

    /** The text, never a formula. */
    static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        return !text.isEmpty() && "=+-@\t\r\n|%".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
