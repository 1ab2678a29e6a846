package org.alongside.rota.pattern;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.rota.NewSession;
import org.alongside.rota.PublishSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes the patterns' days until a day. Done again it makes none twice, also none that was cancelled since. */
@Component
public class PublishPatterns {

    private final PlanPatterns planPatterns;
    private final PatternTable table;
    private final PublishSession publishSession;
    private final Trail trail;

    PublishPatterns(PlanPatterns planPatterns, PatternTable table, PublishSession publishSession, Trail trail) {
        this.planPatterns = planPatterns;
        this.table = table;
        this.publishSession = publishSession;
        this.trail = trail;
    }

    /** What was done with each day. */
    @Transactional
    public List<Planned> until(LocalDate last) {
        var done = planPatterns.until(last).stream().map(this::publish).toList();
        var published = done.stream()
                .filter(one -> one.verdict() == Planned.Verdict.PUBLISH)
                .count();
        trail.append(Act.WROTE, "pattern", null, Map.of("published", published));
        return done;
    }

    private Planned publish(Planned one) {
        return one.verdict() == Planned.Verdict.PUBLISH
                ? new Planned(one.pattern(), one.day(), tried(one.pattern(), one.day()))
                : one;
    }

    private Planned.Verdict tried(Pattern pattern, LocalDate day) {
        return switch (publishSession.publish(session(pattern, day))) {
            case PublishSession.Published published -> {
                table.publish(pattern.id(), day, published.session());
                yield Planned.Verdict.PUBLISH;
            }
            case PublishSession.AdviserElsewhere ignored -> Planned.Verdict.ADVISER_ELSEWHERE;
            case PublishSession.RoomTaken ignored -> Planned.Verdict.ROOM_TAKEN;
            case PublishSession.NoSuchPlace ignored -> Planned.Verdict.GONE;
        };
    }

    private static NewSession session(Pattern pattern, LocalDate day) {
        return new NewSession(
                pattern.agency(),
                pattern.adviser().id(),
                pattern.where(),
                pattern.times().on(day),
                pattern.slots(),
                pattern.walkIn(),
                Optional.empty());
    }
}
