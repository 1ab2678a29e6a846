package org.alongside.rota.plan.solve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.alongside.rota.plan.Half;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.PlanAdviser;
import org.alongside.rota.plan.PlanPlace;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.Standing;
import org.alongside.rota.plan.cost.FairShare;
import org.alongside.rota.plan.cost.Ways;
import org.alongside.rota.plan.rule.Rule;

/**
 * A problem as numbers: advisers, places and half-days by their position, and everything that can be worked out once.
 * Half-days are two for each date, so that {@code halfDay ^ 1} is the other half of the day.
 */
final class Grid {

    static final int NOBODY = -1;
    static final int NOWHERE = -1;
    /** More minutes than any day has: such a pair of places is out of reach. */
    static final int FAR = Integer.MAX_VALUE;

    final Problem problem;
    final int advisers;
    final int places;
    final int halfDays;
    final boolean[][][] may;
    final int[][] rooms;
    final int[] wanted;
    final int[] contract;
    final boolean[] student;
    final boolean[] supervisor;
    final boolean[] site;
    final boolean[][] supervises;
    /** By adviser, place in the morning and place in the afternoon, each one higher: 0 is nowhere. */
    final int[][][] day;

    final long[][] unmet;
    final long[][] fairness;
    final long[][][] regret;
    final boolean[][][] published;
    final int[][] publishedAt;

    private final List<HalfDay> calendar;
    private final Map<UUID, Integer> adviserAt = new HashMap<>();
    private final Map<UUID, Integer> placeAt = new HashMap<>();
    private final Map<HalfDay, Integer> halfDayAt = new HashMap<>();
    private final Ways ways;
    private final DayWays dayWays;
    private final FairShare share;

    Grid(Problem problem) {
        this.problem = problem;
        ways = new Ways(problem.terms().travel(), problem.terms().reach());
        calendar = HalfDay.of(
                problem.halfDays().stream().map(HalfDay::date).distinct().toList());
        advisers = problem.advisers().size();
        places = problem.places().size();
        halfDays = calendar.size();
        number();
        rooms = new int[places][halfDays];
        for (var each : problem.halfDays()) {
            var halfDay = halfDayAt.getOrDefault(each, 0);
            for (var place = 0; place < places; place++) {
                rooms[place][halfDay] = place(place).free(each);
            }
        }
        wanted = ofPlaces(PlanPlace::wanted);
        contract = ofAdvisers(PlanAdviser::contracted);
        student = new boolean[advisers];
        supervisor = new boolean[advisers];
        site = new boolean[places];
        supervises = new boolean[places][places];
        day = new int[advisers][][];
        dayWays = new DayWays(problem);
        share = FairShare.of(problem);
        may = new boolean[advisers][places][halfDays];
        regret = new long[advisers][places][halfDays];
        unmet = new long[places][];
        fairness = new long[advisers][];
        published = new boolean[advisers][places][halfDays];
        publishedAt = new int[places][halfDays];
        IntStream.range(0, places).forEach(this::readPlace);
        IntStream.range(0, advisers).forEach(this::readAdviser);
        readPublished();
    }

    PlanAdviser adviser(int adviser) {
        return problem.advisers().get(adviser);
    }

    PlanPlace place(int place) {
        return problem.places().get(place);
    }

    long weight(Rule rule) {
        return problem.weight(rule);
    }

    /** So much that a student without a supervisor is never worth it. */
    long aloneCost() {
        var most = 0L;
        for (var costs : unmet) {
            most = Math.max(most, costs.length > 1 ? costs[costs.length - 1] - costs[costs.length - 2] : 0);
        }
        return 2 * most + 10_000;
    }

    /** Adviser, place and half-day of a session, or nothing when one of them is not in the problem. */
    Optional<int[]> numbers(PlannedSession session) {
        var adviser = adviserAt.get(session.adviser());
        var place = placeAt.get(session.place());
        var halfDay = halfDayAt.get(session.halfDay());
        return adviser == null || place == null || halfDay == null
                ? Optional.empty()
                : Optional.of(new int[] {adviser, place, halfDay});
    }

    PlannedSession session(int adviser, int place, int halfDay) {
        return new PlannedSession(
                place(place).id(), calendar.get(halfDay), adviser(adviser).id(), false);
    }

    private void number() {
        for (var adviser = 0; adviser < advisers; adviser++) {
            adviserAt.put(adviser(adviser).id(), adviser);
        }
        for (var place = 0; place < places; place++) {
            placeAt.put(place(place).id(), place);
        }
        for (var halfDay = 0; halfDay < halfDays; halfDay++) {
            halfDayAt.put(calendar.get(halfDay), halfDay);
        }
    }

    private void readPlace(int place) {
        var here = place(place);
        site[place] = here.kind() == PlanPlace.Kind.SITE;
        unmet[place] = IntStream.rangeClosed(0, wanted[place])
                .mapToLong(missing -> here.unmetCost(missing) * weight(Rule.UNMET))
                .toArray();
        for (var other = 0; other < places; other++) {
            supervises[other][place] = ways.supervises(place(other), here);
        }
    }

    private void readAdviser(int adviser) {
        var who = adviser(adviser);
        student[adviser] = who.standing() == Standing.STUDENT;
        supervisor[adviser] = who.standing() == Standing.SUPERVISOR;
        day[adviser] = dayWays.table(who, problem.weight(Rule.TRAVEL));
        fairness[adviser] = IntStream.rangeClosed(0, halfDays + problem.pinned().size())
                .mapToLong(sessions -> share.amount(who, sessions) * weight(Rule.FAIRNESS))
                .toArray();
        for (var place = 0; place < places; place++) {
            var near = who.may(place(place)) && !ways.tooFarFromHome(who, place(place));
            for (var halfDay = 0; halfDay < halfDays; halfDay++) {
                may[adviser][place][halfDay] =
                        near && rooms[place][halfDay] > 0 && who.available().contains(calendar.get(halfDay));
                regret[adviser][place][halfDay] = regret(who, place(place), calendar.get(halfDay));
            }
        }
    }

    private long regret(PlanAdviser who, PlanPlace place, HalfDay halfDay) {
        return who.likes().regret(place.id(), halfDay) * weight(Rule.PREFERENCE)
                + (who.speaksFor(place) ? 0 : weight(Rule.LANGUAGE));
    }

    private void readPublished() {
        for (var session : problem.published()) {
            numbers(session).ifPresent(at -> published[at[0]][at[1]][at[2]] = true);
            var place = placeAt.get(session.place());
            var halfDay = halfDayAt.get(session.halfDay());
            if (place != null && halfDay != null) {
                publishedAt[place][halfDay]++;
            }
        }
    }

    private int[] ofPlaces(ToIntFunction<PlanPlace> number) {
        return problem.places().stream().mapToInt(number).toArray();
    }

    private int[] ofAdvisers(ToIntFunction<PlanAdviser> number) {
        return problem.advisers().stream().mapToInt(number).toArray();
    }

    static boolean morning(int halfDay) {
        return halfDay % 2 == Half.MORNING.ordinal();
    }

    static int other(int halfDay) {
        return halfDay ^ 1;
    }
}
