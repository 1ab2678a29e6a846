package org.alongside.rota.plan.cost;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.rota.plan.Half;
import org.alongside.rota.plan.PlanAdviser;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.Standing;
import org.alongside.rota.plan.rule.HardRule;

/** Which sessions break a hard rule. A rule that two sessions break together is told once, of the later one. */
public final class HardRules {

    private final Sessions sessions;
    private final Ways ways;

    private HardRules(Problem problem, List<PlannedSession> planned) {
        this.sessions = new Sessions(problem, planned);
        this.ways = new Ways(problem.terms().travel(), problem.terms().reach());
    }

    public static List<BrokenRule> broken(Problem problem, List<PlannedSession> planned) {
        var rules = new HardRules(problem, planned);
        return rules.sessions.all().stream()
                .flatMap(session -> rules.brokenBy(session).stream().map(rule -> new BrokenRule(rule, session)))
                .toList();
    }

    private Set<HardRule> brokenBy(PlannedSession session) {
        var adviser = sessions.adviser(session.adviser());
        var place = sessions.place(session.place());
        var broken = EnumSet.noneOf(HardRule.class);
        check(broken, HardRule.SKILL, adviser.may(place));
        check(broken, HardRule.AVAILABLE, adviser.available().contains(session.halfDay()));
        check(broken, HardRule.HOME, !ways.tooFarFromHome(adviser, place));
        check(broken, HardRule.BETWEEN, reachable(adviser, session));
        check(broken, HardRule.SUPERVISOR, adviser.standing() != Standing.STUDENT || supervised(session));
        counts(broken, session);
        return broken;
    }

    /** A count is broken by those sessions only that are too many. */
    private void counts(Set<HardRule> broken, PlannedSession session) {
        var adviser = sessions.adviser(session.adviser());
        var place = sessions.place(session.place());
        var held = sessions.of(adviser.id());
        var here = sessions.at(place.id());
        var room = sessions.at(place.id(), session.halfDay());
        check(
                broken,
                HardRule.ONE_PLACE,
                sessions.of(adviser.id(), session.halfDay()).indexOf(session) < 1);
        check(broken, HardRule.ROOM, room.indexOf(session) < place.free(session.halfDay()));
        check(broken, HardRule.WANTED, here.indexOf(session) < place.wanted());
        check(broken, HardRule.CONTRACT, held.indexOf(session) < adviser.contracted());
    }

    private boolean reachable(PlanAdviser adviser, PlannedSession session) {
        if (session.halfDay().half() == Half.MORNING) {
            return true;
        }
        var day = sessions.of(adviser.id()).stream()
                .filter(other -> other.halfDay().date().equals(session.halfDay().date()))
                .toList();
        return sessions.where(day, Half.MORNING)
                .map(morning -> !ways.tooFarBetween(adviser, morning, sessions.place(session.place())))
                .orElse(true);
    }

    private boolean supervised(PlannedSession session) {
        var place = sessions.place(session.place());
        return sessions.all().stream()
                .filter(other -> other.halfDay().equals(session.halfDay()))
                .filter(other -> sessions.adviser(other.adviser()).standing() == Standing.SUPERVISOR)
                .anyMatch(other -> ways.supervises(sessions.place(other.place()), place));
    }

    private static void check(Set<HardRule> broken, HardRule rule, boolean kept) {
        if (!kept) {
            broken.add(rule);
        }
    }
}
