package org.alongside.appointment.callback;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.referral.triage.Leg;
import org.alongside.referral.triage.Legs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a call for the viewer, so that nobody else rings the same person: the one it is best to make now, or one. */
@Component
public class TakeCall {

    private static final int CANDIDATES = 20;

    /** What came of it. */
    public sealed interface Outcome {}

    public record Taken(UUID referral) implements Outcome {}

    /** Somebody else is calling them. */
    public record Busy(String caller) implements Outcome {}

    /** Decided, or nobody to call now. */
    public record None() implements Outcome {}

    private final Calls calls;
    private final CallQueueTable queue;
    private final CallBackTable table;
    private final Legs legs;
    private final Trail trail;
    private final Clock clock;

    TakeCall(Calls calls, CallQueueTable queue, CallBackTable table, Legs legs, Trail trail, Clock clock) {
        this.calls = calls;
        this.queue = queue;
        this.table = table;
        this.legs = legs;
        this.trail = trail;
        this.clock = clock;
    }

    /** Of two who ask at once each gets another; whom the viewer was calling is left. */
    @Transactional
    public Outcome next() {
        var rules = calls.demand();
        table.leaveOwn();
        return queue.best(rules, clock.instant(), CANDIDATES).stream()
                .filter(leg -> table.take(leg, rules.lease()))
                .findFirst()
                .flatMap(queue::find)
                .<Outcome>map(this::taken)
                .orElseGet(None::new);
    }

    /**
     * @throws NotFound when the viewer may not know of it
     */
    @Transactional
    public Outcome take(UUID referral) {
        var rules = calls.demand();
        var leg = Optional.of(legs.demand(referral)).filter(Leg::open).map(Leg::id);
        if (leg.isEmpty()) {
            return new None();
        }
        table.leaveOwn();
        if (table.take(leg.get(), rules.lease())) {
            return taken(queue.find(leg.get()).orElseThrow(NotFound::new));
        }
        var caller = queue.find(leg.get()).flatMap(CallBack::caller).map(CallBack.Caller::name);
        return new Busy(caller.orElse("Somebody"));
    }

    private Taken taken(CallBack call) {
        trail.append(Act.WROTE, "referral", call.referral(), Map.of("change", "call-taken"));
        return new Taken(call.referral());
    }
}
