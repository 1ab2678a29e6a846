package org.alongside.appointment.link;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.appointment.Kind;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.database.Apart;
import org.alongside.page.NotFound;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What somebody without an account does with their link: see, cancel, move, book. */
@Component
public class ByLink {

    private static final Viewer TASK = new Viewer.Task("appointment-link");
    private static final String KIND = "appointment";

    private final Apart apart;
    private final LinkTable table;
    private final Trail trail;
    private final Clock clock;
    private final Supplier<UUID> ids;

    ByLink(Apart apart, LinkTable table, Trail trail, Clock clock, Supplier<UUID> ids) {
        this.apart = apart;
        this.table = table;
        this.trail = trail;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * @throws NotFound when the link was never made or is over
     */
    public OwnAppointment open(LinkToken token) {
        return apart.as(TASK, () -> {
            var found = found(token);
            trail.append(
                    Act.READ, KIND, found.next().map(OwnAppointment.Next::id).orElse(null), Map.of());
            return found;
        });
    }

    private OwnAppointment found(LinkToken token) {
        if (!token.sound()) {
            throw new NotFound();
        }
        return table.find(token).orElseThrow(NotFound::new);
    }

    /** By time; as long as the one they have. */
    public List<FreeTime> free(LinkToken token) {
        return apart.as(TASK, () -> table.free(token, twice(found(token)), clock.instant()));
    }

    private static boolean twice(OwnAppointment own) {
        return own.next().filter(OwnAppointment.Next::twice).isPresent();
    }

    /** False when there is nothing to cancel any more. */
    public boolean cancel(LinkToken token) {
        return apart.as(TASK, () -> {
            var next = found(token).next();
            var done = next.filter(one -> table.cancel(token, one.id(), "not_said"))
                    .isPresent();
            next.filter(ignored -> done).ifPresent(one -> wrote(one.id(), "cancelled"));
            return done;
        });
    }

    /** Books this time, in the place of the one they have; false when somebody was quicker, and nothing is changed. */
    public boolean take(LinkToken token, String key) {
        try {
            return apart.as(TASK, () -> taken(token, key));
        } catch (Quicker ignored) {
            return false;
        }
    }

    private boolean taken(LinkToken token, String key) {
        var former = found(token).next();
        var time = table.free(token, twice(new OwnAppointment(ids.get(), former)), clock.instant()).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(Quicker::new);
        former.ifPresent(one -> table.cancel(token, one.id(), "other_time"));
        var fresh = ids.get();
        if (!table.book(token, fresh, time, kind(time, former), former)) {
            throw new Quicker();
        }
        wrote(fresh, former.isPresent() ? "moved" : "booked");
        return true;
    }

    /** As they had it, where that is possible there. */
    private static Kind kind(FreeTime time, Optional<OwnAppointment.Next> former) {
        var usual = time.line() ? Kind.TELEPHONE : Kind.FACE_TO_FACE;
        return former.map(OwnAppointment.Next::kind)
                .filter(kind -> !time.line() || kind == Kind.TELEPHONE || kind == Kind.VIDEO)
                .orElse(usual);
    }

    private void wrote(UUID id, String change) {
        trail.append(Act.WROTE, KIND, id, Map.of("change", change, "how", "link"));
    }

    /** Undoes what was done so far. */
    private static final class Quicker extends RuntimeException {
        Quicker() {
            super("Somebody was quicker", null, false, false);
        }
    }
}
