package org.alongside.rota.draft;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.page.Dates;
import org.alongside.rota.plan.PlannedSession;

/**
 * A rota that may be planned, edited and published.
 *
 * @param told sentences for those who must hear of it, when it was made because somebody is ill
 */
public record Draft(
        UUID id,
        UUID agency,
        String name,
        LocalDate from,
        LocalDate until,
        Duration time,
        List<String> told,
        Run run,
        boolean published) {

    private static final Duration SILENT = Duration.ofSeconds(90);

    public Draft {
        told = List.copyOf(told);
    }

    /**
     * The planner's last run.
     *
     * @param beat when the planner was last heard of
     * @param failed it ended by a mistake of the program
     */
    public record Run(
            Optional<Instant> asked,
            Optional<Instant> began,
            Optional<Instant> beat,
            boolean stopping,
            boolean ended,
            boolean failed,
            Optional<Integer> unmet,
            Optional<Long> points) {}

    /** How far it is. */
    public enum State {
        BY_HAND,
        WAITS,
        PLANNING,
        INTERRUPTED,
        READY,
        FAILED,
        PUBLISHED
    }

    /** A planner that was not heard of for long was killed; it begins again by itself within two minutes. */
    public State state(Instant now) {
        if (published) {
            return State.PUBLISHED;
        }
        if (run.asked().isEmpty()) {
            return State.BY_HAND;
        }
        if (run.ended()) {
            return run.failed() ? State.FAILED : State.READY;
        }
        if (run.began().isEmpty()) {
            return State.WAITS;
        }
        return run.beat().orElse(run.began().get()).plus(SILENT).isBefore(now) ? State.INTERRUPTED : State.PLANNING;
    }

    /** Whether somebody may change it by hand now. */
    public boolean open() {
        return !published && (run.asked().isEmpty() || run.ended());
    }

    public String path() {
        return "/rota/drafts/" + id;
    }

    public String period() {
        return Dates.day(from) + " to " + Dates.day(until);
    }

    /** A session of it, by its id. */
    public record Held(UUID id, PlannedSession session) {}
}
