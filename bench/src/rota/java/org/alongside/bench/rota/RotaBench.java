package org.alongside.bench.rota;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alongside.rota.plan.Plan;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.cost.Cost;
import org.alongside.rota.plan.rule.Rule;
import org.alongside.rota.plan.solve.Limit;
import org.alongside.rota.plan.solve.Planner;
import org.alongside.rota.plan.solve.Progress;

/**
 * Plans made-up counties and lets an exact solver try some of them; prints two Markdown tables. Run by
 * {@code ./alongside bench rota}.
 */
public final class RotaBench {

    private record Planned(int number, Problem problem, Plan plan, List<Progress> progress) {

        Progress first() {
            return progress.getFirst();
        }
    }

    private final RotaOptions options;
    private final List<Planned> planned = new ArrayList<>();

    private RotaBench(RotaOptions options) {
        this.options = options;
    }

    public static void main(String[] words) {
        var bench = new RotaBench(RotaOptions.of(List.of(words)));
        bench.plan();
        bench.exact();
    }

    private void plan() {
        print("| County | Wanted | Half-days of contracts | First plan, s | its unmet | its cost "
                + "| Hard rules broken | Unmet | Cost of unmet | Cost in all | Last better, s |");
        print("|---|---|---|---|---|---|---|---|---|---|---|");
        for (var number = options.first(); number < options.first() + options.instances(); number++) {
            var problem = CountyInstances.number(number);
            var progress = new ArrayList<Progress>();
            var limit = Limit.of(Duration.ofSeconds(options.seconds()));
            var plan = Planner.solve(problem, limit, progress::add, () -> false);
            planned.add(new Planned(number, problem, plan, progress));
            print(row(planned.getLast()));
        }
    }

    private static String row(Planned county) {
        var problem = county.problem();
        var plan = county.plan();
        var better = county.progress().stream()
                .filter(each -> each.cost() == plan.cost())
                .findFirst();
        return "| %d | %d | %d | %.2f | %d | %d | %d | %d | %d | %d | %s |"
                .formatted(
                        county.number() + 1,
                        problem.places().stream()
                                .mapToInt(place -> place.wanted())
                                .sum(),
                        problem.advisers().stream()
                                .mapToInt(adviser -> adviser.capacity())
                                .sum(),
                        seconds(county.first().since()),
                        county.first().unmet(),
                        county.first().cost(),
                        plan.broken(),
                        plan.unmetSessions(),
                        plan.points().getOrDefault(Rule.UNMET, 0L),
                        plan.cost(),
                        better.map(each -> "%.0f".formatted(seconds(each.since())))
                                .orElse("?"));
    }

    private void exact() {
        if (options.exact() == 0) {
            return;
        }
        print("");
        print("| County | CP-SAT's best alone | given ours | its bound | Ours | above its best | above its bound "
                + "| Fewest unmet, CP-SAT | Unmet, ours |");
        print("|---|---|---|---|---|---|---|---|---|");
        planned.stream().limit(options.exact()).forEach(this::exact);
    }

    /** Three runs: from nothing, from our plan, which is the hardest to be near, and for the fewest unmet. */
    private void exact(Planned county) {
        var problem = county.problem();
        var alone = checked(problem, new ExactRota(problem).cheapest(options.exactSeconds()));
        var given = new ExactRota(problem);
        given.hint(county.plan().sessions());
        var better = checked(problem, given.cheapest(options.exactSeconds()));
        var fewest = new ExactRota(problem).fewestUnmet(options.exactSeconds());
        var ours = county.plan().cost();
        var bound = Math.max(alone.bound(), better.bound());
        print("| %d | %s | %s | %.0f | %d | %s | %s | %s | %d |"
                .formatted(
                        county.number() + 1,
                        alone.words(),
                        better.words(),
                        bound,
                        ours,
                        gap(ours, Math.min(alone.orEndless(), better.orEndless())),
                        gap(ours, bound),
                        fewest.words(),
                        county.plan().unmetSessions()));
    }

    /** Counted by the one definition of cost: else the two would not have solved the same problem. */
    private static Found checked(Problem problem, Found found) {
        var counted = Cost.plan(problem, found.sessions());
        if (found.known() && (counted.cost() != Math.round(found.cost()) || counted.broken() > 0)) {
            throw new IllegalStateException("CP-SAT says %.0f, counted %d, %d rules broken"
                    .formatted(found.cost(), counted.cost(), counted.broken()));
        }
        return found;
    }

    private static String gap(double ours, double theirs) {
        return theirs <= 0 || Double.isInfinite(theirs) ? "?" : "%+.1f%%".formatted(100 * (ours - theirs) / theirs);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private static void print(String line) {
        System.out.println(line);
    }

    static {
        Locale.setDefault(Locale.UK);
    }
}
