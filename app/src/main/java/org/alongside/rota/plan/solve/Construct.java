package org.alongside.rota.plan.solve;

import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** The first usable plan: sessions that are hardest to place first, each where it costs least. */
final class Construct {

    private final Draft draft;
    private final Grid grid;
    private final Choices choices;

    Construct(Draft draft, Choices choices) {
        this.draft = draft;
        this.grid = draft.grid;
        this.choices = choices;
    }

    /** What is published stays, as far as it can. */
    void keepPublished() {
        for (var session : grid.problem.published()) {
            grid.numbers(session).filter(at -> draft.fits(at[0], at[1], at[2])).ifPresent(at -> {
                var before = draft.cost();
                draft.add(at[0], at[1], at[2]);
                if (draft.cost() >= before) {
                    draft.remove(at[0], at[2]);
                }
            });
        }
    }

    /** One session a place in each round, so that no place goes without while another has all. */
    void fill(BooleanSupplier stop) {
        var order = IntStream.of(choices.places)
                .boxed()
                .sorted(Comparator.comparingInt(this::options))
                .toList();
        var rounds = IntStream.of(grid.wanted).max().orElse(0);
        for (var round = 0; round < rounds; round++) {
            for (int place : order) {
                if (draft.held[place] <= round && draft.held[place] < grid.wanted[place] && !stop.getAsBoolean()) {
                    place(place);
                }
            }
        }
    }

    private int options(int place) {
        return choices.open[place].length * choices.able[place].length / grid.wanted[place];
    }

    private void place(int place) {
        var least = draft.cost();
        var who = Grid.NOBODY;
        var when = 0;
        for (var adviser : choices.able[place]) {
            for (var halfDay : choices.open[place]) {
                var cost = draft.fits(adviser, place, halfDay) ? costWith(adviser, place, halfDay) : least;
                if (cost < least) {
                    least = cost;
                    who = adviser;
                    when = halfDay;
                }
            }
        }
        if (who != Grid.NOBODY) {
            draft.add(who, place, when);
        }
    }

    private long costWith(int adviser, int place, int halfDay) {
        draft.add(adviser, place, halfDay);
        var cost = draft.cost();
        draft.remove(adviser, halfDay);
        return cost;
    }
}
