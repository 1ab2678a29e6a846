package org.alongside.referral.queue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.kernel.LawArea;
import org.alongside.referral.Refers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for the viewer's agency: urgent ones first, then by the day by which something must happen (the promised
 * answer
 * or the date on a letter), then by arrival. Pages are keyset pages, counts stop at {@value #CAP}.
 */
@Component
public class Inbox {

    public static final int PAGE = 25;
    public static final int CAP = 1000;

    /**
     * What to show.
     *
     * @param team only what lies with this team
     * @param late only those whose promised answer is late
     */
    public record Filter(
            Optional<UUID> team, Optional<LawArea> lawArea, boolean urgent, boolean late, boolean unopened) {
        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), false, false, false);
    }

    /** One page; {@code before} and {@code after} are the legs that page on, where there is more. */
    public record Page(List<Arrival> arrivals, Optional<UUID> before, Optional<UUID> after, int count) {

        /** The count in words: "1,000+" where it was not worth counting on. */
        public String countWords() {
            return count > CAP ? "1,000+" : "%,d".formatted(count);
        }
    }

    private final Refers refers;
    private final InboxTable table;
    private final Trail trail;

    Inbox(Refers refers, InboxTable table, Trail trail) {
        this.refers = refers;
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public Page page(Filter filter, @Nullable UUID after, @Nullable UUID before) {
        refers.demandAdviser();
        var page = before == null ? forward(filter, after) : backward(filter, before);
        trail.append(
                Act.READ, "inbox", null, Map.of("referrals", page.arrivals().size()));
        return page;
    }

    /** How many wait, counted no further than the cap and one; for start pages. */
    @Transactional
    public int count(Filter filter) {
        return table.count(filter);
    }

    private Page forward(Filter filter, @Nullable UUID after) {
        var found = table.after(filter, after);
        var shown = found.subList(0, Math.min(found.size(), PAGE));
        var next = found.size() > PAGE ? Optional.of(shown.getLast().leg()) : Optional.<UUID>empty();
        var previous = after == null || shown.isEmpty()
                ? Optional.<UUID>empty()
                : Optional.of(shown.getFirst().leg());
        return new Page(shown, previous, next, table.count(filter));
    }

    private Page backward(Filter filter, UUID before) {
        var found = table.before(filter, before);
        if (found.isEmpty()) {
            return forward(filter, null);
        }
        var more = found.size() > PAGE;
        var shown = more ? found.subList(1, found.size()) : found;
        var previous = more ? Optional.of(shown.getFirst().leg()) : Optional.<UUID>empty();
        return new Page(shown, previous, Optional.of(shown.getLast().leg()), table.count(filter));
    }
}
