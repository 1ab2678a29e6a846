package org.alongside.rota.draft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.Dates;
import org.alongside.page.NotFound;
import org.alongside.rota.Arranges;
import org.alongside.rota.CancelReason;
import org.alongside.rota.CancelSession;
import org.alongside.rota.PublishSession;
import org.alongside.rota.Rota;
import org.alongside.rota.adviser.Advisers;
import org.alongside.rota.adviser.RotaAdviser;
import org.alongside.rota.plan.PlannedSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Publishes a draft as a whole: sessions it does without are cancelled, new ones published; all of it or nothing. */
@Component
public class PublishDraft {

    /** What came of it. */
    public sealed interface Outcome {}

    public record Published(int published, int cancelled) implements Outcome {}

    /** Nothing was done, for these reasons. */
    public record Refused(List<String> reasons) implements Outcome {}

    /** The planner works on it, or somebody has published it. */
    public record NotOpen() implements Outcome {}

    private final Arranges arranges;
    private final RotaDraftTable table;
    private final DraftSessionTable sessions;
    private final Advisers advisers;
    private final SessionOfDraft sessionOfDraft;
    private final Rota rota;
    private final PublishSession publishSession;
    private final CancelSession cancelSession;
    private final Trail trail;
    private final Clock clock;

    PublishDraft(
            Arranges arranges,
            RotaDraftTable table,
            DraftSessionTable sessions,
            Advisers advisers,
            SessionOfDraft sessionOfDraft,
            Rota rota,
            PublishSession publishSession,
            CancelSession cancelSession,
            Trail trail,
            Clock clock) {
        this.arranges = arranges;
        this.table = table;
        this.sessions = sessions;
        this.advisers = advisers;
        this.sessionOfDraft = sessionOfDraft;
        this.rota = rota;
        this.publishSession = publishSession;
        this.cancelSession = cancelSession;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Outcome publish(UUID id) {
        arranges.demand();
        var draft = table.find(id).orElseThrow(NotFound::new);
        if (!draft.open() || !table.publish(id)) {
            return new NotOpen();
        }
        var changes = changes(draft);
        var reason = draft.told().isEmpty() ? CancelReason.MOVED : CancelReason.ILLNESS;
        changes.cancel().forEach(session -> cancelSession.cancel(session.id(), reason));
        var problems = new ArrayList<String>();
        for (var session : changes.publish()) {
            publish(session, changes.replacedBy(session)).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Refused(problems);
        }
        trail.append(Act.WROTE, "draft", id, Map.of("change", "published"));
        return new Published(changes.publish().size(), changes.cancel().size());
    }

    /** What it would do now; what has begun already is left as it is. */
    Changes changes(Draft draft) {
        var now = clock.instant();
        var own = advisers.arranged().stream().map(RotaAdviser::id).toList();
        var planned = sessions.of(draft.id()).stream().map(Draft.Held::session).toList();
        var published = draft.from()
                .datesUntil(draft.until().plusDays(1))
                .flatMap(day -> rota
                        .between(
                                day.atStartOfDay(Dates.ZONE).toInstant(),
                                day.plusDays(1).atStartOfDay(Dates.ZONE).toInstant())
                        .stream())
                .distinct()
                .filter(one -> own.contains(one.adviser().id()))
                .toList();
        var all = Changes.of(published, planned);
        return new Changes(
                all.cancel().stream()
                        .filter(one -> one.hours().from().isAfter(now))
                        .toList(),
                all.publish().stream()
                        .filter(one -> sessionOfDraft.begins(one).isAfter(now))
                        .toList());
    }

    private Optional<String> publish(PlannedSession planned, Optional<UUID> replaces) {
        var session = sessionOfDraft.of(planned, replaces);
        if (session.isEmpty()) {
            return Optional.of("On " + planned.halfDay().words() + " the adviser or the place is not there any more.");
        }
        var who = sessionOfDraft.words(planned);
        return switch (publishSession.publish(session.get())) {
            case PublishSession.Published ignored -> Optional.empty();
            case PublishSession.AdviserElsewhere ignored -> Optional.of(who + ": the adviser has another session.");
            case PublishSession.RoomTaken ignored -> Optional.of(who + ": somebody else has the room.");
            case PublishSession.NoSuchPlace ignored ->
                Optional.of(who + ": the adviser or the place is not there any more.");
        };
    }
}
