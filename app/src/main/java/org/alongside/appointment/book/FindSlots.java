package org.alongside.appointment.book;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.appointment.Kind;
import org.alongside.rota.Rota;
import org.alongside.rota.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is free in the agency's published sessions. */
@Component
public class FindSlots {

    /** Looked through first, since most find theirs there; then all that is looked through. */
    private static final List<Duration> AHEAD = List.of(Duration.ofDays(14), Duration.ofDays(84));

    /**
     * What is looked for.
     *
     * @param twice two slots together
     * @param place a site or line; empty for any
     * @param evenTaken those somebody has are listed, too
     */
    public record Wanted(
            UUID agency, Optional<Kind> kind, boolean twice, Optional<UUID> place, boolean evenTaken, int limit) {
        public static Wanted soonest(UUID agency) {
            return new Wanted(agency, Optional.empty(), false, Optional.empty(), false, 1);
        }
    }

    private final Rota rota;
    private final BusyTable busy;
    private final Clock clock;

    FindSlots(Rota rota, BusyTable busy, Clock clock) {
        this.rota = rota;
        this.busy = busy;
        this.clock = clock;
    }

    /** By time; at the same time the nearer first. */
    @Transactional
    public List<Slot> free(Wanted wanted, Nearness near) {
        var found = List.<Slot>of();
        for (var ahead : AHEAD) {
            found = within(ahead, wanted, near);
            if (found.size() >= wanted.limit()) {
                break;
            }
        }
        return found;
    }

    private List<Slot> within(Duration ahead, Wanted wanted, Nearness near) {
        var now = clock.instant();
        var sessions = rota.between(now, now.plus(ahead)).stream()
                .filter(one -> suits(one, wanted))
                .toList();
        var taken = taken(sessions);
        return sessions.stream()
                .flatMap(one -> slots(one, wanted.twice(), taken.getOrDefault(one.id(), List.of())))
                .filter(slot -> slot.hours().from().isAfter(now))
                .filter(slot -> wanted.evenTaken() || !slot.taken())
                .sorted(Comparator.comparing((Slot slot) -> slot.hours().from())
                        .thenComparing(slot -> near.of(slot.session()))
                        .thenComparing(slot -> slot.session().place().name()))
                .limit(wanted.limit())
                .toList();
    }

    private static boolean suits(Session session, Wanted wanted) {
        return session.agency().equals(wanted.agency())
                && wanted.kind().stream()
                        .allMatch(kind -> kind.suits(session.place().kind()))
                && wanted.place()
                        .filter(place -> !place.equals(session.place().id()))
                        .isEmpty();
    }

    private Map<UUID, List<Session.Hours>> taken(List<Session> sessions) {
        return busy.of(sessions.stream().map(Session::id).toList());
    }

    private static Stream<Slot> slots(Session session, boolean twice, List<Session.Hours> taken) {
        var times = session.times();
        BiPredicate<Session.Hours, Session.Hours> meets =
                (a, b) -> a.from().isBefore(b.until()) && b.from().isBefore(a.until());
        return IntStream.range(0, times.size() - (twice ? 1 : 0))
                .mapToObj(number -> new Session.Hours(
                        times.get(number).from(),
                        times.get(twice ? number + 1 : number).until()))
                .map(hours -> new Slot(session, hours, taken.stream().anyMatch(one -> meets.test(one, hours))));
    }

    /** The slot of this session that begins then; empty when there is none, it is over, or the session was cancelled. */
    @Transactional
    public Optional<Slot> at(Slot.Key key, boolean twice) {
        return rota.find(key.session())
                .filter(session -> !session.cancelled())
                .flatMap(session -> slots(
                                session, twice, taken(List.of(session)).getOrDefault(session.id(), List.of()))
                        .filter(slot -> slot.hours().from().equals(key.from()))
                        .findFirst())
                .filter(slot -> slot.hours().until().isAfter(clock.instant()));
    }

    /** The next free one after this moment, in the same place when there is one. */
    @Transactional
    public Optional<Slot> next(Slot after, boolean twice) {
        var place = Optional.of(after.session().place().id());
        var wanted = new Wanted(after.session().agency(), Optional.empty(), twice, place, false, 1);
        var anywhere = new Wanted(wanted.agency(), wanted.kind(), twice, Optional.empty(), false, 1);
        return Stream.of(wanted, anywhere)
                .flatMap(one -> free(one, Nearness.UNKNOWN).stream())
                .findFirst();
    }
}
