package org.alongside.rota.plan.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.Likes;
import org.alongside.rota.plan.PlanAdviser;
import org.alongside.rota.plan.SampleRota;
import org.alongside.rota.plan.Standing;
import org.alongside.rota.plan.cost.Cost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlannerTest {

    private static final LocalDate MONDAY = SampleRota.MONDAY;
    private static final HalfDay MORNING = SampleRota.morning(0);
    private static final HalfDay AFTERNOON = SampleRota.afternoon(0);

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_draft_knows_after_every_move_what_it_costs(long seed) {
        var problem = SampleRota.random(seed, 6, 9);
        var draft = new Draft(new Grid(problem));
        var choices = new Choices(draft.grid);
        new Construct(draft, choices).fill(() -> false);
        var moves = new Moves(draft, choices, new SplittableRandom(seed));
        for (var step = 0; step < 200; step++) {
            var before = draft.cost();
            if (moves.make() && step % 3 > 0) {
                moves.keep();
            } else {
                moves.takeBack();
                assertThat(draft.cost()).isEqualTo(before);
            }
        }
        var alone = IntStream.range(0, draft.grid.halfDays)
                .mapToLong(halfDay -> IntStream.range(0, draft.grid.advisers)
                        .filter(adviser -> draft.isAlone(adviser, halfDay))
                        .count())
                .sum();
        var plan = Cost.plan(problem, draft.sessions());
        assertThat(draft.cost()).isEqualTo(plan.cost() + alone * draft.grid.aloneCost());
        assertThat((long) plan.broken()).isEqualTo(alone);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_hard_rule_is_kept(long seed) {
        var plan = Planner.solve(SampleRota.random(seed, 6, 9), Limit.steps(20_000, seed));

        assertThat(plan.broken()).isZero();
    }

    @Test
    void the_same_seed_and_steps_give_the_same_plan() {
        var problem = SampleRota.random(7, 8, 12);

        assertThat(Planner.solve(problem, Limit.steps(20_000, 3)))
                .isEqualTo(Planner.solve(problem, Limit.steps(20_000, 3)));
    }

    @Test
    void without_advisers_everything_is_unmet() {
        var plan = Planner.solve(
                new SampleRota(MONDAY)
                        .site("Teasel Surgery", 5, 2, MORNING, AFTERNOON)
                        .problem(),
                Limit.steps(1000, 1));

        assertThat(plan.unmet()).isEqualTo(Map.of(SampleRota.id("Teasel Surgery"), 2));
    }

    @Test
    void without_a_room_a_session_is_unmet() {
        var plan = Planner.solve(
                new SampleRota(MONDAY)
                        .adviser("Asha", 2)
                        .site("Teasel Surgery", 5, 1)
                        .problem(),
                Limit.steps(1000, 1));

        assertThat(plan.unmetSessions()).isEqualTo(1);
    }

    @Test
    void an_empty_period_has_an_empty_plan() {
        assertThat(Planner.solve(new SampleRota().problem(), Limit.steps(1000, 1))
                        .sessions())
                .isEmpty();
    }

    @Test
    void an_adviser_whose_home_nobody_knows_is_planned() {
        var asha = new PlanAdviser(
                SampleRota.id("Asha"),
                "Asha",
                Optional.empty(),
                2,
                Set.of(MORNING),
                Set.of(),
                Standing.ADVISER,
                Set.of(),
                Likes.NONE);

        var plan = Planner.solve(
                new SampleRota(MONDAY)
                        .adviser(asha)
                        .site("Teasel Surgery", 5, 1, MORNING)
                        .problem(),
                Limit.steps(1000, 1));

        assertThat(plan.sessions()).hasSize(1);
    }

    @Test
    void the_29th_of_February_is_a_day_like_others() {
        var leapDay = LocalDate.of(2028, 2, 29);

        var plan = Planner.solve(
                new SampleRota(leapDay)
                        .adviser("Asha", 1)
                        .site("Teasel Surgery", 5, 1, HalfDay.morning(leapDay))
                        .problem(),
                Limit.steps(1000, 1));

        assertThat(plan.sessions())
                .extracting(session -> session.halfDay().date())
                .containsExactly(leapDay);
    }

    @Test
    void nobody_works_on_a_bank_holiday() {
        var problem = new SampleRota(MONDAY)
                .adviser("Asha", 2)
                .site("Teasel Surgery", 5, 1, MORNING)
                .problem();
        var off = problem.withAdvisers(problem.advisers().stream()
                .map(adviser -> adviser.withAvailable(Set.of()))
                .toList());

        assertThat(Planner.solve(off, Limit.steps(1000, 1)).sessions()).isEmpty();
    }

    @Test
    void pins_stay_even_when_they_break_rules() {
        var both = Stream.of("Teasel Surgery", "Bramble Practice")
                .map(place -> SampleRota.session(place, MORNING, "Asha").withPinned(true))
                .toList();
        var problem = new SampleRota(MONDAY)
                .adviser("Asha", 1)
                .site("Teasel Surgery", 5, 1)
                .site("Bramble Practice", 20, 1, MORNING)
                .problem()
                .withPinned(both);

        var plan = Planner.solve(problem, Limit.steps(1000, 1));

        assertThat(plan.sessions()).containsExactlyInAnyOrderElementsOf(both);
        assertThat(plan.broken()).isPositive();
    }

    @Test
    void whoever_listens_hears_of_better_plans_and_may_stop() {
        var heard = new ArrayList<Progress>();
        var asked = new AtomicInteger();
        var problem = SampleRota.random(1, 6, 9);

        var plan =
                Planner.solve(problem, Limit.of(Duration.ofHours(1)), heard::add, () -> asked.incrementAndGet() > 200);

        assertThat(heard.getLast().cost()).isEqualTo(plan.cost());
        assertThat(heard.getLast().unmet()).isEqualTo(plan.unmetSessions());
    }
}
