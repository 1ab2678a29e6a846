package org.alongside.rota.plan.explain;

import static org.alongside.rota.plan.SampleRota.MONDAY;
import static org.alongside.rota.plan.SampleRota.afternoon;
import static org.alongside.rota.plan.SampleRota.id;
import static org.alongside.rota.plan.SampleRota.morning;
import static org.alongside.rota.plan.SampleRota.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.SampleRota;
import org.alongside.rota.plan.cost.Cost;
import org.alongside.rota.plan.rule.Rule;
import org.alongside.rota.plan.solve.Limit;
import org.junit.jupiter.api.Test;

class ExplainTest {

    private static final HalfDay NOW = morning(0);
    private static final HalfDay LATER = afternoon(0);

    private final SampleRota week = new SampleRota(MONDAY, MONDAY.plusDays(1));

    @Test
    void who_is_elsewhere_and_which_swap_would_help() {
        var problem = week.adviser("Asha", 2, SampleRota.DEBT)
                .adviser("Ben", 0)
                .place("Teasel Surgery", 5, 1, Set.of(SampleRota.DEBT), NOW)
                .site("Bramble Practice", 5, 1, NOW, LATER)
                .problem();

        var unmet = Explain.unmet(problem, Cost.plan(problem, List.of(session("Bramble Practice", NOW, "Asha"))));

        assertThat(unmet).hasSize(1);
        assertThat(unmet.getFirst().words())
                .startsWith("Teasel Surgery wants 1 session and has 0. A room is still free on Mon 1 Mar morning. "
                        + "1 of 2 advisers may do debt advice. Mon 1 Mar morning: Asha is at Bramble Practice. "
                        + "Asha could come on Mon 1 Mar morning if the session at Bramble Practice goes to "
                        + "Mon 1 Mar afternoon; the plan would be better by ");
    }

    @Test
    void another_adviser_may_take_the_session() {
        var problem = week.adviser("Asha", 1, SampleRota.DEBT)
                .adviser("Ben", 1)
                .place("Teasel Surgery", 5, 1, Set.of(SampleRota.DEBT), NOW)
                .site("Bramble Practice", 5, 1, NOW)
                .problem();

        assertThat(unmet(problem, session("Bramble Practice", NOW, "Asha")))
                .contains("Asha could come on Mon 1 Mar morning if Ben takes Bramble Practice on Mon 1 Mar morning");
    }

    @Test
    void who_is_away_full_or_too_far() {
        var problem = week.adviser("Asha", 1)
                .adviser("Ben", 2)
                .site("Teasel Surgery", 5, 1, LATER)
                .site("Bramble Practice", 5, 1, NOW)
                .site("South Surgery", -30, 1, NOW)
                .way("South Surgery", "Teasel Surgery", 75)
                .problem();

        assertThat(unmet(problem, session("Bramble Practice", NOW, "Asha"), session("South Surgery", NOW, "Ben")))
                .contains("Asha has all 1 half-day of the contract and Ben is too far away, "
                        + "at South Surgery in the morning.");
    }

    @Test
    void when_no_room_is_free() {
        var problem = week.adviser("Asha", 1).site("Teasel Surgery", 5, 2).problem();

        assertThat(unmet(problem))
                .isEqualTo("Teasel Surgery wants 2 sessions and has 0. No room is free there in this period.");
    }

    @Test
    void when_nobody_may_do_it() {
        var problem = week.adviser("Asha", 1)
                .place("Teasel Surgery", 5, 1, Set.of(SampleRota.DEBT), NOW)
                .problem();

        assertThat(unmet(problem))
                .isEqualTo("Teasel Surgery wants 1 session and has 0. "
                        + "No adviser may do what is needed there: debt advice.");
    }

    @Test
    void a_hand_edit_is_warned_of_in_words() {
        var problem = week.adviser("Asha", 1)
                .place("Teasel Surgery", 5, 1, Set.of(SampleRota.DEBT), LATER)
                .problem();

        assertThat(Explain.warnings(problem, Cost.plan(problem, List.of(session("Teasel Surgery", NOW, "Asha")))))
                .extracting(Explanation.Warning::words)
                .containsExactlyInAnyOrder(
                        "Teasel Surgery has no room free for Asha on Mon 1 Mar morning.",
                        "Asha may not do debt advice, which Teasel Surgery needs.");
    }

    @Test
    void every_cost_is_a_line_with_its_number_and_they_add_up() {
        var problem = SampleRota.random(11, 6, 9);
        var plan = org.alongside.rota.plan.solve.Planner.solve(problem, Limit.steps(5_000, 1));

        var costs = Explain.of(problem, plan).costs();

        assertThat(costs.stream().mapToLong(Explanation.Cost::points).sum()).isEqualTo(plan.cost());
        assertThat(costs).allSatisfy(line -> assertThat(line.words()).endsWith("."));
    }

    @Test
    void travel_and_continuity_are_told_as_a_rota_maker_would() {
        var problem = week.adviser("Asha", 2)
                .adviser("Ben", 2)
                .site("Teasel Surgery", 5, 2, NOW, LATER)
                .way("Asha", "Teasel Surgery", 15)
                .weight(Rule.FAIRNESS, 0)
                .problem();
        var plan = Cost.plan(
                problem, List.of(session("Teasel Surgery", NOW, "Asha"), session("Teasel Surgery", LATER, "Ben")));

        assertThat(Explain.costs(problem, plan))
                .extracting(Explanation.Cost::words)
                .contains(
                        "Teasel Surgery sees 2 advisers: Asha and Ben.",
                        "Asha travels 30 minutes on Mon 1 Mar, from home to Teasel Surgery and back.");
    }

    @Test
    void two_drafts_are_laid_side_by_side() {
        var problem = week.adviser("Asha", 2)
                .adviser("Ben", 2)
                .site("Teasel Surgery", 5, 2, NOW, LATER)
                .problem();
        var one = Cost.plan(
                problem, List.of(session("Teasel Surgery", NOW, "Asha"), session("Teasel Surgery", LATER, "Asha")));
        var other = Cost.plan(problem, List.of(session("Teasel Surgery", NOW, "Ben")));

        var comparison = Compare.of(problem, one, other);

        assertThat(comparison.differences())
                .extracting(Difference::words)
                .containsExactly(
                        "Ben instead of Asha at Teasel Surgery on Mon 1 Mar morning.",
                        "No longer: Asha at Teasel Surgery on Mon 1 Mar afternoon.");
        assertThat(comparison.unmet()).isEqualTo(1);
        assertThat(comparison.cost()).isEqualTo(other.cost() - one.cost());
    }

    @Test
    void when_somebody_is_ill_another_steps_in_and_nothing_else_moves() {
        var problem = week.adviser("Asha", 2)
                .adviser("Ben", 2)
                .site("Teasel Surgery", 5, 1, NOW, morning(1))
                .site("Bramble Practice", 5, 1, LATER, afternoon(1))
                .published(session("Teasel Surgery", NOW, "Asha"), session("Bramble Practice", afternoon(1), "Ben"))
                .problem();

        var repaired = Repair.of(problem, new Absence(id("Asha"), Set.of(NOW)), Limit.steps(5_000, 1));

        assertThat(repaired.differences())
                .extracting(Difference::words)
                .containsExactly("Ben instead of Asha at Teasel Surgery on Mon 1 Mar morning.");
        assertThat(repaired.told())
                .extracting(told -> told.name() + ": " + String.join(" ", told.words()))
                .containsExactly(
                        "Asha: You are no longer at Teasel Surgery on Mon 1 Mar morning.",
                        "Ben: You are now at Teasel Surgery on Mon 1 Mar morning.",
                        "Teasel Surgery: Ben comes on Mon 1 Mar morning, instead of Asha.");
    }

    private static String unmet(Problem problem, PlannedSession... sessions) {
        return Explain.unmet(problem, Cost.plan(problem, List.of(sessions))).stream()
                .filter(unmet -> unmet.place().equals(id("Teasel Surgery")))
                .findFirst()
                .orElseThrow()
                .words();
    }
}
