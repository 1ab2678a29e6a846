package org.alongside.rota.plan.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countBi;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countTri;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.alongside.rota.plan.Half;
import org.alongside.rota.plan.PlanPlace;
import org.alongside.rota.plan.Standing;
import org.alongside.rota.plan.cost.Ways;
import org.alongside.rota.plan.rule.HardRule;
import org.alongside.rota.plan.rule.Rule;
import org.alongside.rota.plan.timefold.SeatedRota.Published;
import org.alongside.rota.plan.timefold.SeatedRota.Slot;
import org.alongside.rota.plan.timefold.SeatedRota.Worker;

/** Every rule of a rota as one stream. Points are those of {@code Cost}, to the last one. */
public class RotaRules implements ConstraintProvider {

    /** The other half of {@link Rule#CHANGE}. */
    static final String LOST = "published half-days kept";

    @Override
    public Constraint[] defineConstraints(ConstraintFactory rota) {
        return new Constraint[] {
            onePlace(rota),
            room(rota),
            contract(rota),
            skill(rota),
            available(rota),
            home(rota),
            between(rota),
            supervisor(rota),
            unmet(rota),
            continuity(rota),
            travel(rota),
            fairness(rota),
            wishes(rota),
            languages(rota),
            changes(rota),
            lost(rota),
        };
    }

    Constraint onePlace(ConstraintFactory rota) {
        return rota.forEachUniquePair(Seat.class, equal(Seat::choice))
                .penalize(HardSoftLongScore.ONE_HARD)
                .asConstraint(HardRule.ONE_PLACE.title());
    }

    Constraint room(ConstraintFactory rota) {
        return rota.forEach(Seat.class)
                .groupBy(Seat::placeId, Seat::halfDay, toList())
                .filter((place, halfDay, seats) -> seats.size() > free(seats))
                .penalizeLong(HardSoftLongScore.ONE_HARD, (place, halfDay, seats) -> seats.size() - free(seats))
                .asConstraint(HardRule.ROOM.title());
    }

    Constraint contract(ConstraintFactory rota) {
        return rota.forEach(Seat.class)
                .groupBy(Seat::adviserId, toList())
                .filter((adviser, seats) -> seats.size() > contracted(seats))
                .penalizeLong(HardSoftLongScore.ONE_HARD, (adviser, seats) -> seats.size() - contracted(seats))
                .asConstraint(HardRule.CONTRACT.title());
    }

    Constraint skill(ConstraintFactory rota) {
        return each(rota, HardRule.SKILL, seat -> !seat.adviser().may(seat.place()));
    }

    Constraint available(ConstraintFactory rota) {
        return each(
                rota, HardRule.AVAILABLE, seat -> !seat.adviser().available().contains(seat.halfDay()));
    }

    Constraint home(ConstraintFactory rota) {
        return each(rota, HardRule.HOME, seat -> seat.facts().ways().tooFarFromHome(seat.adviser(), seat.place()));
    }

    /** The choices of a seat never break these, but a pin may. */
    private static Constraint each(ConstraintFactory rota, HardRule rule, Predicate<Seat> broken) {
        return rota.forEach(Seat.class)
                .filter(broken::test)
                .penalize(HardSoftLongScore.ONE_HARD)
                .asConstraint(rule.title());
    }

    Constraint between(ConstraintFactory rota) {
        return rota.forEach(Seat.class)
                .filter(seat -> seat.choice().morning())
                .join(
                        rota.forEach(Seat.class).filter(seat -> !seat.choice().morning()),
                        equal(Seat::adviserId),
                        equal(seat -> seat.halfDay().date()),
                        filtering((morning, afternoon) -> morning.facts()
                                .ways()
                                .tooFarBetween(morning.adviser(), morning.place(), afternoon.place())))
                .penalize(HardSoftLongScore.ONE_HARD)
                .asConstraint(HardRule.BETWEEN.title());
    }

    Constraint supervisor(ConstraintFactory rota) {
        return rota.forEach(Seat.class)
                .filter(seat -> seat.adviser().standing() == Standing.STUDENT)
                .ifNotExists(
                        Seat.class,
                        equal(Seat::halfDay),
                        filtering((student, other) -> other.adviser().standing() == Standing.SUPERVISOR
                                && student.facts().ways().supervises(other.place(), student.place())))
                .penalize(HardSoftLongScore.ONE_HARD)
                .asConstraint(HardRule.SUPERVISOR.title());
    }

    Constraint unmet(ConstraintFactory rota) {
        return rota.forEachIncludingUnassigned(Seat.class)
                .filter(seat -> !seat.met())
                .groupBy(Seat::placeId, toList())
                .penalizeLong(HardSoftLongScore.ONE_SOFT, (place, seats) -> {
                    var seat = seats.getFirst();
                    return seat.facts().points(Rule.UNMET, seat.place().unmetCost(seats.size()));
                })
                .asConstraint(Rule.UNMET.title());
    }

    Constraint continuity(ConstraintFactory rota) {
        return rota.forEach(Seat.class)
                .filter(seat -> seat.place().kind() == PlanPlace.Kind.SITE)
                .groupBy(Seat::placeId, Seat::facts, countDistinct(Seat::adviserId))
                .filter((place, facts, faces) -> faces > 1)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT, (place, facts, faces) -> facts.points(Rule.CONTINUITY, faces - 1L))
                .asConstraint(Rule.CONTINUITY.title());
    }

    Constraint travel(ConstraintFactory rota) {
        return rota.forEach(Seat.class)
                .groupBy(Seat::adviserId, seat -> seat.halfDay().date(), toList())
                .penalizeLong(HardSoftLongScore.ONE_SOFT, (adviser, date, seats) -> minutes(seats))
                .asConstraint(Rule.TRAVEL.title());
    }

    Constraint fairness(ConstraintFactory rota) {
        return rota.forEach(Worker.class)
                .map(Worker::id, worker -> worker)
                .join(rota.forEach(Seat.class), equal((id, worker) -> id, Seat::adviserId))
                .groupBy((id, worker, seat) -> worker, countTri())
                .complement(Worker.class, worker -> 0)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        (worker, sessions) -> worker.facts()
                                .points(Rule.FAIRNESS, worker.facts().share().amount(worker.adviser(), sessions)))
                .asConstraint(Rule.FAIRNESS.title());
    }

    Constraint wishes(ConstraintFactory rota) {
        return rota.forEach(Seat.class)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        seat -> seat.facts()
                                .points(Rule.PREFERENCE, seat.adviser().likes().regret(seat.placeId(), seat.halfDay())))
                .asConstraint(Rule.PREFERENCE.title());
    }

    Constraint languages(ConstraintFactory rota) {
        return rota.forEach(Seat.class)
                .filter(seat -> !seat.adviser().speaksFor(seat.place()))
                .penalizeLong(HardSoftLongScore.ONE_SOFT, seat -> seat.facts().points(Rule.LANGUAGE, 1))
                .asConstraint(Rule.LANGUAGE.title());
    }

    Constraint changes(ConstraintFactory rota) {
        return rota.forEach(Published.class)
                .ifNotExists(
                        Seat.class,
                        equal(published -> published.session().place(), Seat::placeId),
                        equal(published -> published.session().halfDay(), Seat::halfDay),
                        equal(published -> published.session().adviser(), Seat::adviserId))
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        published -> published.facts().points(Rule.CHANGE, 1))
                .asConstraint(Rule.CHANGE.title());
    }

    /** Published half-days that fewer hold than were published. */
    Constraint lost(ConstraintFactory rota) {
        return rota.forEach(Slot.class)
                .join(rota.forEach(Seat.class), equal(Slot::place, Seat::placeId), equal(Slot::halfDay, Seat::halfDay))
                .groupBy((slot, seat) -> slot, countBi())
                .complement(Slot.class, slot -> 0)
                .filter((slot, held) -> held < slot.published())
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        (slot, held) -> slot.facts().points(Rule.CHANGE, slot.published() - held))
                .asConstraint(LOST);
    }

    private static int free(List<Seat> seats) {
        return seats.getFirst().place().free(seats.getFirst().halfDay());
    }

    private static int contracted(List<Seat> seats) {
        return seats.getFirst().adviser().contracted();
    }

    private static long minutes(List<Seat> seats) {
        var one = seats.getFirst();
        Ways ways = one.facts().ways();
        return one.facts()
                .points(Rule.TRAVEL, ways.day(one.adviser(), where(seats, Half.MORNING), where(seats, Half.AFTERNOON)));
    }

    private static Optional<PlanPlace> where(List<Seat> seats, Half half) {
        return seats.stream()
                .filter(seat -> seat.halfDay().half() == half)
                .map(Seat::place)
                .min(Comparator.comparing(PlanPlace::id));
    }
}
