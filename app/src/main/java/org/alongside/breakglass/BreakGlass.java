package org.alongside.breakglass;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens one record of another agency of the partnership for four hours. Whoever asks must know the record exactly;
 * there is nothing to browse. Somebody behind a barrier gets the same answer as when there is no such record.
 */
@Component
public class BreakGlass {

    public static final int SHORTEST_REASON = 20;
    static final int TRIES_AN_HOUR = 5;

    /** What asking came to. */
    public sealed interface Outcome {}

    public record Opened(UUID record, Instant until) implements Outcome {}

    public record NoSuchRecord() implements Outcome {}

    /** Several records have this name and date of birth: the reference tells them apart. */
    public record MoreThanOne() implements Outcome {}

    /** Five tries an hour are enough for need and too few for guessing. */
    public record TooManyTries() implements Outcome {}

    private final Records records;
    private final OpeningTable table;
    private final Trail trail;
    private final Supplier<UUID> ids;

    BreakGlass(Records records, OpeningTable table, Trail trail, Supplier<UUID> ids) {
        this.records = records;
        this.table = table;
        this.trail = trail;
        this.ids = ids;
    }

    /** Whether the viewer is one who may ask at all: an adviser or supervisor at work in an agency. */
    public static boolean mayAsk() {
        var viewer = CurrentViewer.get();
        return viewer.has(Role.ADVISER) || viewer.has(Role.SUPERVISOR);
    }

    @Transactional
    public Outcome open(Asked asked, String reason) {
        if (!mayAsk()) {
            trail.appendApart(Act.DENIED, "break_glass", null, Map.of("because", "role"));
            throw new NotFound();
        }
        if (reason.strip().length() < SHORTEST_REASON) {
            throw new IllegalArgumentException("The reason is too short; the form refuses it before");
        }
        if (table.triesInTheLastHour() >= TRIES_AN_HOUR) {
            trail.append(Act.DENIED, "break_glass", null, Map.of("because", "tries"));
            return new TooManyTries();
        }
        var found = records.exactly(asked);
        table.keepTry(ids.get(), !found.isEmpty());
        return switch (found.size()) {
            case 0 -> denied();
            case 1 -> opened(found.getFirst(), reason.strip());
            default -> new MoreThanOne();
        };
    }

    private NoSuchRecord denied() {
        trail.append(Act.DENIED, "break_glass", null, Map.of("because", "nothing-found"));
        return new NoSuchRecord();
    }

    /** A form sent twice opens once. */
    private Opened opened(Records.Found found, String reason) {
        var open = table.openUntil(found.record());
        if (open.isPresent()) {
            return new Opened(found.record(), open.get());
        }
        var id = ids.get();
        var until = table.insert(id, records.kind(), found, reason);
        trail.append(
                Act.OVERRODE,
                records.kind(),
                found.record(),
                Map.of("opening", id, "agency", found.agency(), "until", until));
        return new Opened(found.record(), until);
    }
}
