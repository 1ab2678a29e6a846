package org.alongside.rota.plan.cost;

import static org.alongside.rota.plan.SampleRota.MONDAY;
import static org.alongside.rota.plan.SampleRota.afternoon;
import static org.alongside.rota.plan.SampleRota.id;
import static org.alongside.rota.plan.SampleRota.morning;
import static org.alongside.rota.plan.SampleRota.north;
import static org.alongside.rota.plan.SampleRota.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.Likes;
import org.alongside.rota.plan.PlaceWeight;
import org.alongside.rota.plan.PlanPlace;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.SampleRota;
import org.alongside.rota.plan.Standing;
import org.alongside.rota.plan.rule.Rule;
import org.alongside.rota.plan.rule.Weights;
import org.junit.jupiter.api.Test;

class CostTest {

    private static final HalfDay NOW = morning(0);
    private static final HalfDay LATER = afternoon(0);

    private final SampleRota week =
            new SampleRota(MONDAY, MONDAY.plusDays(1)).adviser("Asha", 4).adviser("Ben", 4);

    @Test
    void the_last_session_of_a_place_is_worth_most() {
        var place =
                week.site("Teasel Surgery", 5, 2, NOW, LATER).problem().places().getFirst();

        assertThat(place.unmetCost(1)).isEqualTo(100);
        assertThat(place.unmetCost(2)).isEqualTo(250);
    }

    @Test
    void unmet_sessions_cost_by_the_weight_of_the_place() {
        var problem = week.weight(Rule.UNMET, 20)
                .site("Teasel Surgery", 5, 2, NOW, LATER)
                .problem();

        assertThat(points(problem, Rule.UNMET, session("Teasel Surgery", NOW, "Asha")))
                .isEqualTo(20 * 100);
    }

    @Test
    void a_busy_and_deprived_place_weighs_more() {
        assertThat(PlaceWeight.of(1, 10)).isEqualTo(100);
        assertThat(PlaceWeight.of(1, 1)).isEqualTo(130);
        assertThat(PlaceWeight.of(0, 10)).isEqualTo(50);
        assertThat(PlaceWeight.of(9, 1)).isEqualTo(260);
        assertThat(PlaceWeight.of(1, 0)).isEqualTo(115);
    }

    @Test
    void every_adviser_after_the_first_costs_a_site_continuity() {
        var problem = week.weight(Rule.CONTINUITY, 40)
                .site("Teasel Surgery", 5, 2, NOW, LATER)
                .problem();

        assertThat(points(
                        problem,
                        Rule.CONTINUITY,
                        session("Teasel Surgery", NOW, "Asha"),
                        session("Teasel Surgery", LATER, "Ben")))
                .isEqualTo(40);
        assertThat(points(
                        problem,
                        Rule.CONTINUITY,
                        session("Teasel Surgery", NOW, "Asha"),
                        session("Teasel Surgery", LATER, "Asha")))
                .isZero();
    }

    @Test
    void a_line_is_the_same_whoever_answers() {
        var problem = week.line("Advice line", NOW, LATER).problem();

        assertThat(points(
                        problem,
                        Rule.CONTINUITY,
                        session("Advice line", NOW, "Asha"),
                        session("Advice line", LATER, "Ben")))
                .isZero();
    }

    @Test
    void a_day_is_travelled_from_home_to_both_places_and_back() {
        var problem = week.weight(Rule.TRAVEL, 2)
                .site("Teasel Surgery", 5, 1, NOW)
                .site("Fern Practice", 10, 1, LATER)
                .way("Asha", "Teasel Surgery", 10)
                .way("Teasel Surgery", "Fern Practice", 20)
                .way("Fern Practice", "Asha", 40)
                .problem();

        assertThat(points(
                        problem,
                        Rule.TRAVEL,
                        session("Teasel Surgery", NOW, "Asha"),
                        session("Fern Practice", LATER, "Asha")))
                .isEqualTo(2 * 70);
        assertThat(points(problem, Rule.TRAVEL, session("Teasel Surgery", NOW, "Asha")))
                .isEqualTo(2 * 20);
    }

    @Test
    void a_way_is_estimated_where_the_table_has_none() {
        var problem = week.site("Teasel Surgery", 20, 1, NOW).problem();

        // 20 km x 1.3 at 40 km/h are 39 minutes, and 5 more; there and back.
        assertThat(points(problem, Rule.TRAVEL, session("Teasel Surgery", NOW, "Asha")))
                .isBetween(88L, 90L);
    }

    @Test
    void a_share_is_fair_that_follows_capacity() {
        var problem = new SampleRota(MONDAY, MONDAY.plusDays(1))
                .adviser("Asha", 4)
                .adviser("Ben", 2)
                .weight(Rule.FAIRNESS, 1)
                .line("Advice line", NOW, LATER, morning(1))
                .problem();

        assertThat(points(
                        problem,
                        Rule.FAIRNESS,
                        session("Advice line", NOW, "Asha"),
                        session("Advice line", LATER, "Asha"),
                        session("Advice line", morning(1), "Ben")))
                .isZero();
        assertThat(points(problem, Rule.FAIRNESS, session("Advice line", NOW, "Ben")))
                .isEqualTo(100);
    }

    @Test
    void dislikes_cost_more_than_wishes_not_met() {
        var likes = new Likes(Set.of(id("Fern Practice")), Set.of(id("Teasel Surgery")), Set.of(), Set.of(LATER));

        assertThat(likes.regret(id("Fern Practice"), NOW)).isZero();
        assertThat(likes.regret(id("Another"), NOW)).isEqualTo(1);
        assertThat(likes.regret(id("Teasel Surgery"), LATER)).isEqualTo(4);
        var problem = new SampleRota(MONDAY)
                .adviser("Asha", 2, Standing.ADVISER, north(0), likes)
                .site("Teasel Surgery", 5, 1, NOW)
                .weight(Rule.PREFERENCE, 15)
                .problem();
        assertThat(points(problem, Rule.PREFERENCE, session("Teasel Surgery", NOW, "Asha")))
                .isEqualTo(30);
    }

    @Test
    void a_language_that_nobody_there_speaks_costs() {
        var place = new PlanPlace(
                id("Teasel Surgery"),
                "Teasel Surgery",
                PlanPlace.Kind.SITE,
                Optional.empty(),
                Map.of(NOW, 1),
                1,
                100,
                Set.of(),
                Set.of("Polish", "Urdu"));
        var problem = week.place(place).weight(Rule.LANGUAGE, 20).problem();

        assertThat(points(problem, Rule.LANGUAGE, session("Teasel Surgery", NOW, "Asha")))
                .isEqualTo(20);
    }

    @Test
    void a_published_session_costs_when_its_adviser_changes_and_twice_when_it_is_gone() {
        var problem = week.weight(Rule.CHANGE, 60)
                .site("Teasel Surgery", 5, 1, NOW, LATER)
                .published(session("Teasel Surgery", NOW, "Asha"))
                .problem();

        assertThat(points(problem, Rule.CHANGE, session("Teasel Surgery", NOW, "Asha")))
                .isZero();
        assertThat(points(problem, Rule.CHANGE, session("Teasel Surgery", NOW, "Ben")))
                .isEqualTo(60);
        assertThat(points(problem, Rule.CHANGE, session("Teasel Surgery", LATER, "Asha")))
                .isEqualTo(120);
    }

    @Test
    void weights_out_of_range_are_refused() {
        assertThatThrownBy(() -> new Weights(Map.of(Rule.UNMET, 0))).hasMessageContaining("between 1 and 1000");
        assertThatThrownBy(() -> new Weights(Map.of(Rule.TRAVEL, 101))).hasMessageContaining("between 0 and 100");
    }

    private static long points(Problem problem, Rule rule, PlannedSession... sessions) {
        return Cost.plan(problem, List.of(sessions)).points().getOrDefault(rule, 0L);
    }
}
