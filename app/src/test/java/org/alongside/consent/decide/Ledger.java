package org.alongside.consent.decide;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.Part;

/** The consent ledger once more, in as few lines as it can be said: what the sequences are held against. */
final class Ledger {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** @param subjects the referral or the records it is about */
    private record Entry(
            UUID id,
            Set<UUID> subjects,
            UUID told,
            Set<Part> parts,
            Instant decided,
            Instant recorded,
            LocalDate ends) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Set<UUID> withdrawn = new HashSet<>();
    private final Map<UUID, UUID> clients = new HashMap<>();
    private final Map<UUID, List<UUID>> merges = new LinkedHashMap<>();

    void cameWith(UUID id, UUID referral, UUID told, Set<Part> parts, Instant at) {
        entries.add(new Entry(id, Set.of(referral), told, parts, at, at, LocalDate.MAX));
    }

    /** Nobody knows the hour of an earlier day: a refusal counts from its end, a consent from its beginning. */
    void decided(UUID id, UUID client, UUID told, Set<Part> parts, LocalDate day, Instant at, LocalDate ends) {
        var today = at.atZone(LONDON).toLocalDate();
        var subjects = parts.isEmpty() ? person(client) : Set.of(root(client));
        var hour = parts.isEmpty() ? day.plusDays(1) : day;
        var decided =
                day.equals(today) ? at : hour.atStartOfDay(LONDON).toInstant().minusMillis(parts.isEmpty() ? 1 : 0);
        entries.add(new Entry(id, subjects, told, parts, decided, at, ends));
    }

    void withdrawn(UUID decision) {
        withdrawn.add(decision);
    }

    void accepted(UUID referral, UUID client) {
        clients.put(referral, client);
    }

    void merged(UUID merge, UUID kept, UUID gone) {
        merges.put(merge, List.of(kept, gone));
    }

    void undone(UUID merge) {
        merges.remove(merge);
    }

    Set<UUID> merges() {
        return merges.keySet();
    }

    /** What this agency may hear of the referral at this moment; where a clock is behind, a refusal counts already. */
    Set<Part> open(UUID referral, UUID agency, Instant now) {
        var about = new HashSet<>(Set.of(referral));
        if (clients.containsKey(referral)) {
            about.addAll(person(clients.get(referral)));
        }
        return entries.stream()
                .filter(entry ->
                        entry.told.equals(agency) && entry.subjects.stream().anyMatch(about::contains))
                .filter(entry -> entry.parts.isEmpty() || withdrawn.contains(entry.id) || !entry.decided.isAfter(now))
                .max(Comparator.comparing(Entry::decided).thenComparing(Entry::recorded))
                .filter(entry -> !withdrawn.contains(entry.id))
                .filter(entry -> now.atZone(LONDON).toLocalDate().isBefore(entry.ends))
                .map(Entry::parts)
                .orElse(Set.of());
    }

    UUID root(UUID client) {
        return merges.values().stream()
                .filter(merge -> merge.getLast().equals(client))
                .findFirst()
                .map(merge -> root(merge.getFirst()))
                .orElse(client);
    }

    private Set<UUID> person(UUID client) {
        var known = new HashSet<>(Set.of(root(client)));
        merges.values()
                .forEach(ignored -> known.addAll(merges.values().stream()
                        .filter(merge -> known.contains(merge.getFirst()))
                        .map(List::getLast)
                        .collect(toSet())));
        return known;
    }
}
