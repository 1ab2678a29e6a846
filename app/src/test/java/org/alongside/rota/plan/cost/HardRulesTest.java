package org.alongside.rota.plan.cost;

import static org.alongside.rota.plan.SampleRota.MONDAY;
import static org.alongside.rota.plan.SampleRota.afternoon;
import static org.alongside.rota.plan.SampleRota.morning;
import static org.alongside.rota.plan.SampleRota.north;
import static org.alongside.rota.plan.SampleRota.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.Likes;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.SampleRota;
import org.alongside.rota.plan.Standing;
import org.alongside.rota.plan.rule.HardRule;
import org.alongside.rota.plan.travel.Reach;
import org.junit.jupiter.api.Test;

/** Asha and Ben live in the middle of the county. */
class HardRulesTest {

    private static final HalfDay NOW = morning(0);
    private static final HalfDay LATER = afternoon(0);

    private final SampleRota week = new SampleRota(MONDAY, MONDAY.plusDays(1)).adviser("Asha", 2, SampleRota.BENEFITS);

    @Test
    void a_session_in_a_free_room_breaks_nothing() {
        var problem = week.site("Teasel Surgery", 5, 1, NOW).problem();

        assertThat(broken(problem, session("Teasel Surgery", NOW, "Asha"))).isEmpty();
    }

    @Test
    void nobody_is_at_two_places_at_a_time() {
        var problem = week.site("Teasel Surgery", 5, 1, NOW)
                .site("Fern Practice", 5, 1, NOW)
                .problem();

        assertThat(broken(problem, session("Teasel Surgery", NOW, "Asha"), session("Fern Practice", NOW, "Asha")))
                .containsExactly(HardRule.ONE_PLACE);
    }

    @Test
    void a_session_needs_a_free_room() {
        var problem = week.site("Teasel Surgery", 5, 1, NOW).problem();

        assertThat(broken(problem, session("Teasel Surgery", LATER, "Asha"))).containsExactly(HardRule.ROOM);
    }

    @Test
    void two_do_not_sit_in_one_room() {
        var problem = week.adviser("Ben", 2, SampleRota.BENEFITS)
                .site("Teasel Surgery", 5, 2, NOW)
                .problem();

        assertThat(broken(problem, session("Teasel Surgery", NOW, "Asha"), session("Teasel Surgery", NOW, "Ben")))
                .containsExactly(HardRule.ROOM);
    }

    @Test
    void a_site_has_no_more_sessions_than_it_wants() {
        var problem = week.site("Teasel Surgery", 5, 1, NOW, LATER).problem();

        assertThat(broken(problem, session("Teasel Surgery", NOW, "Asha"), session("Teasel Surgery", LATER, "Asha")))
                .containsExactly(HardRule.WANTED);
    }

    @Test
    void an_adviser_may_do_what_the_place_needs() {
        var problem =
                week.place("Debt Clinic", 5, 1, Set.of(SampleRota.DEBT), NOW).problem();

        assertThat(broken(problem, session("Debt Clinic", NOW, "Asha"))).containsExactly(HardRule.SKILL);
    }

    @Test
    void whoever_is_on_leave_has_no_session() {
        var problem = week.site("Teasel Surgery", 5, 1, NOW).problem();
        var away = problem.withAdvisers(problem.advisers().stream()
                .map(adviser -> adviser.withAvailable(Set.of(LATER)))
                .toList());

        assertThat(broken(away, session("Teasel Surgery", NOW, "Asha"))).containsExactly(HardRule.AVAILABLE);
    }

    @Test
    void nobody_works_more_than_the_contract() {
        var problem = week.site("Teasel Surgery", 5, 3, NOW, LATER, morning(1)).problem();

        assertThat(broken(
                        problem,
                        session("Teasel Surgery", NOW, "Asha"),
                        session("Teasel Surgery", LATER, "Asha"),
                        session("Teasel Surgery", morning(1), "Asha")))
                .containsExactly(HardRule.CONTRACT);
    }

    @Test
    void home_is_within_the_limit() {
        var problem = week.site("Far Surgery", 50, 1, NOW).problem();

        assertThat(broken(problem, session("Far Surgery", NOW, "Asha"))).containsExactly(HardRule.HOME);
    }

    @Test
    void morning_and_afternoon_are_within_the_limit() {
        var problem = week.site("North Surgery", 16, 1, NOW)
                .site("South Surgery", -16, 1, LATER)
                .problem();

        assertThat(broken(problem, session("North Surgery", NOW, "Asha"), session("South Surgery", LATER, "Asha")))
                .containsExactly(HardRule.BETWEEN);
    }

    @Test
    void a_line_in_the_afternoon_is_reached_by_going_home() {
        var problem = week.site("North Surgery", 16, 1, NOW)
                .line("Advice line", LATER)
                .problem();

        assertThat(broken(problem, session("North Surgery", NOW, "Asha"), session("Advice line", LATER, "Asha")))
                .isEmpty();
    }

    @Test
    void a_student_sits_where_a_supervisor_sits() {
        var problem = clinic(0);

        assertThat(broken(problem, session("Teasel Surgery", NOW, "Noor"))).containsExactly(HardRule.SUPERVISOR);
        assertThat(broken(problem, session("Teasel Surgery", NOW, "Noor"), session("Fern Practice", NOW, "Una")))
                .containsExactly(HardRule.SUPERVISOR);
        assertThat(broken(problem, session("Teasel Surgery", NOW, "Noor"), session("Teasel Surgery", NOW, "Una")))
                .isEmpty();
    }

    @Test
    void or_near_enough_where_the_partnership_says_so() {
        assertThat(broken(clinic(20), session("Teasel Surgery", NOW, "Noor"), session("Fern Practice", NOW, "Una")))
                .isEmpty();
        assertThat(broken(clinic(10), session("Teasel Surgery", NOW, "Noor"), session("Fern Practice", NOW, "Una")))
                .containsExactly(HardRule.SUPERVISOR);
    }

    private Problem clinic(int supervisorMinutes) {
        return new SampleRota(MONDAY)
                .adviser("Noor", 2, Standing.STUDENT, north(0), Likes.NONE)
                .adviser("Una", 2, Standing.SUPERVISOR, north(0), Likes.NONE)
                .site("Teasel Surgery", 5, 2, NOW, NOW)
                .site("Fern Practice", 10, 1, NOW)
                .reach(new Reach(60, 90, supervisorMinutes))
                .problem();
    }

    private static List<HardRule> broken(Problem problem, PlannedSession... sessions) {
        return HardRules.broken(problem, List.of(sessions)).stream()
                .map(BrokenRule::rule)
                .toList();
    }
}
