package org.alongside.rota.plan.timefold;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.SampleRota;
import org.alongside.rota.plan.cost.BrokenRule;
import org.alongside.rota.plan.cost.Cost;
import org.alongside.rota.plan.cost.HardRules;
import org.alongside.rota.plan.rule.HardRule;
import org.alongside.rota.plan.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Timefold's rules say of any plan, however broken, what the plain definitions say, rule by rule. */
class RotaRulesTest {

    private static final SolutionManager<SeatedRota, HardSoftLongScore> MANAGER =
            SolutionManager.create(SolverFactory.<SeatedRota>create(new SolverConfig()
                    .withSolutionClass(SeatedRota.class)
                    .withEntityClasses(Seat.class)
                    .withConstraintProviderClass(RotaRules.class)));

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_rule_counts_what_its_definition_counts(long seed) {
        var problem = SampleRota.random(seed, 6, 9);
        var sessions = anyhow(problem, seed);

        var points = points(problem, sessions);
        var broken = broken(problem, sessions);
        var scores = scores(problem, sessions);

        for (var rule : Rule.values()) {
            var lost = rule == Rule.CHANGE ? scores.getOrDefault(RotaRules.LOST, 0L) : 0;
            assertThat(scores.getOrDefault(rule.title(), 0L) + lost)
                    .as(rule.title())
                    .isEqualTo(points.getOrDefault(rule, 0L));
        }
        for (var rule : HardRule.values()) {
            // There are as many seats as are wanted: Timefold cannot break that one.
            if (rule != HardRule.WANTED) {
                assertThat(scores.getOrDefault(rule.title(), 0L))
                        .as(rule.title())
                        .isEqualTo(broken.getOrDefault(rule, 0L));
            }
        }
    }

    /** Else the test above would prove nothing about a rule. */
    @ParameterizedTest
    @EnumSource(HardRule.class)
    void every_hard_rule_is_broken_by_some_of_those_plans(HardRule rule) {
        assertThat(seeds().anyMatch(seed -> {
                    var problem = SampleRota.random(seed, 6, 9);
                    return broken(problem, anyhow(problem, seed)).containsKey(rule);
                }))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void every_soft_rule_costs_some_of_those_plans(Rule rule) {
        assertThat(seeds().anyMatch(seed -> {
                    var problem = SampleRota.random(seed, 6, 9);
                    return points(problem, anyhow(problem, seed)).getOrDefault(rule, 0L) > 0;
                }))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void its_search_keeps_the_hard_rules_and_never_makes_worse(long seed) {
        var problem = SampleRota.random(seed, 6, 9);

        var found = Cost.plan(problem, TimefoldSearch.steps(20, seed).improve(problem, List.of(), () -> false));

        assertThat(found.broken()).isZero();
        assertThat(found.cost())
                .isLessThanOrEqualTo(Cost.plan(problem, List.of()).cost());
    }

    /** Sessions at random, whatever they break; nobody is at more than two places at a time. */
    private static List<PlannedSession> anyhow(Problem problem, long seed) {
        var random = new Random(seed);
        var sessions = new java.util.ArrayList<PlannedSession>();
        for (var adviser : problem.advisers()) {
            for (var halfDay : problem.halfDays()) {
                if (random.nextInt(3) > 0) {
                    var place =
                            problem.places().get(random.nextInt(problem.places().size()));
                    sessions.add(new PlannedSession(place.id(), halfDay, adviser.id(), false));
                }
            }
        }
        if (seed % 3 == 0) {
            var first = sessions.getFirst();
            problem.places().stream()
                    .filter(place -> !place.id().equals(first.place()))
                    .findFirst()
                    .ifPresent(place ->
                            sessions.add(new PlannedSession(place.id(), first.halfDay(), first.adviser(), false)));
        }
        return sessions;
    }

    private static Map<Rule, Long> points(Problem problem, List<PlannedSession> sessions) {
        return Cost.plan(problem, sessions).points();
    }

    private static Map<HardRule, Long> broken(Problem problem, List<PlannedSession> sessions) {
        return HardRules.broken(problem, sessions).stream().collect(groupingBy(BrokenRule::rule, counting()));
    }

    private static Map<String, Long> scores(Problem problem, List<PlannedSession> sessions) {
        var scores = new HashMap<String, Long>();
        MANAGER.analyze(SeatedRota.of(problem, sessions))
                .constraintMap()
                .forEach((rule, analysis) -> scores.put(
                        rule.constraintName(),
                        -analysis.score().hardScore() - analysis.score().softScore()));
        return scores;
    }
}
