package org.alongside.rota.plan.solve;

import java.util.List;
import java.util.stream.IntStream;
import org.alongside.rota.plan.PlanAdviser;
import org.alongside.rota.plan.PlanPlace;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.cost.Ways;

/** The minutes of every possible day, from ways that are measured once: {@link Ways} as a table. */
final class DayWays {

    private final Ways ways;
    private final List<PlanPlace> places;
    private final int[][] between;

    DayWays(Problem problem) {
        ways = new Ways(problem.terms().travel(), problem.terms().reach());
        places = problem.places();
        between = new int[places.size()][places.size()];
        for (var from = 0; from < places.size(); from++) {
            for (var to = 0; to < places.size(); to++) {
                between[from][to] = ways.travel()
                        .minutes(places.get(from).stop(), places.get(to).stop())
                        .orElse(0);
            }
        }
    }

    /** By place in the morning and in the afternoon, each one higher: 0 is nowhere. */
    int[][] table(PlanAdviser adviser, int weight) {
        var there = IntStream.range(0, places.size())
                .map(place -> ways.there(adviser, places.get(place)))
                .toArray();
        var back = IntStream.range(0, places.size())
                .map(place -> ways.back(adviser, places.get(place)))
                .toArray();
        var table = new int[places.size() + 1][places.size() + 1];
        for (var from = 0; from < places.size(); from++) {
            table[from + 1][0] = weight * (there[from] + back[from]);
            table[0][from + 1] = table[from + 1][0];
            for (var to = 0; to < places.size(); to++) {
                var middle = places.get(from).fromHome()
                        ? there[to]
                        : places.get(to).fromHome() ? back[from] : between[from][to];
                table[from + 1][to + 1] =
                        middle > ways.reach().betweenMinutes() ? Grid.FAR : weight * (there[from] + middle + back[to]);
            }
        }
        return table;
    }
}
