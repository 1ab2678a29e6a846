package org.alongside.appointment.callback;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who waits for a call from the viewer's agency. Pages are keyset pages, counts stop at {@value #CAP}. */
@Component
public class CallQueue {

    static final int PAGE = 25;
    static final int CAP = 1000;

    /**
     * One page; {@code before} and {@code after} are the legs that page on, where there is more.
     *
     * @param needed how many tries in vain it takes before "could not reach"
     */
    public record Page(List<CallBack> calls, Optional<UUID> before, Optional<UUID> after, int count, int needed) {

        /** The count in words: "1,000+" where it was not worth counting on. */
        public String countWords() {
            return count > CAP ? "1,000+" : "%,d".formatted(count);
        }
    }

    private final Calls calls;
    private final CallQueueTable table;
    private final Trail trail;
    private final Clock clock;

    CallQueue(Calls calls, CallQueueTable table, Trail trail, Clock clock) {
        this.calls = calls;
        this.table = table;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param tried those who were tried so often that "could not reach" may be said, instead of those to call
     */
    @Transactional
    public Page page(boolean tried, @Nullable UUID after, @Nullable UUID before) {
        var rules = calls.demand();
        var page = before == null ? forward(rules, tried, after) : backward(rules, tried, before);
        trail.append(
                Act.READ, "call_back", null, Map.of("referrals", page.calls().size()));
        return page;
    }

    @Transactional
    public int count(boolean tried) {
        return table.count(calls.demand(), tried);
    }

    @Transactional
    public Board board() {
        var midnight = clock.instant().atZone(Dates.ZONE).toLocalDate().atStartOfDay(Dates.ZONE);
        return table.board(calls.demand(), midnight.toInstant());
    }

    private Page forward(Calls.Rules rules, boolean tried, @Nullable UUID after) {
        var found = table.after(rules, tried, after);
        var shown = found.subList(0, Math.min(found.size(), PAGE));
        var next = found.size() > PAGE ? Optional.of(shown.getLast().leg()) : Optional.<UUID>empty();
        var previous = after == null || shown.isEmpty()
                ? Optional.<UUID>empty()
                : Optional.of(shown.getFirst().leg());
        return new Page(shown, previous, next, table.count(rules, tried), rules.needed());
    }

    private Page backward(Calls.Rules rules, boolean tried, UUID before) {
        var found = table.before(rules, tried, before);
        if (found.isEmpty()) {
            return forward(rules, tried, null);
        }
        var more = found.size() > PAGE;
        var shown = more ? found.subList(1, found.size()) : found;
        var previous = more ? Optional.of(shown.getFirst().leg()) : Optional.<UUID>empty();
        return new Page(shown, previous, Optional.of(shown.getLast().leg()), table.count(rules, tried), rules.needed());
    }
}
