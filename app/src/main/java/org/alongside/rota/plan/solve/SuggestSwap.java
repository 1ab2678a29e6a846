package org.alongside.rota.plan.solve;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;

/** Looks for the one swap that would best meet an unmet session, breaking no hard rule. */
public final class SuggestSwap {

    private final Draft draft;
    private final Grid grid;
    private final Choices choices;
    private Optional<Swap> best = Optional.empty();

    public SuggestSwap(Problem problem, List<PlannedSession> planned) {
        draft = Draft.of(problem, planned);
        grid = draft.grid;
        choices = new Choices(grid);
    }

    /** The swap that costs least; empty when there is none. */
    public Optional<Swap> at(UUID placeId) {
        best = Optional.empty();
        for (var place : choices.places) {
            if (grid.place(place).id().equals(placeId)) {
                for (var adviser : choices.able[place]) {
                    for (var halfDay : choices.open[place]) {
                        look(adviser, place, halfDay);
                    }
                }
            }
        }
        return best;
    }

    private void look(int adviser, int place, int halfDay) {
        var before = draft.cost();
        if (draft.at[adviser][halfDay] == Grid.NOWHERE) {
            if (draft.fits(adviser, place, halfDay)) {
                draft.add(adviser, place, halfDay);
                better(grid.session(adviser, place, halfDay), Optional.empty(), Optional.empty(), before);
                draft.remove(adviser, halfDay);
            }
        } else if (!draft.pinned[adviser][halfDay] && draft.at[adviser][halfDay] != place) {
            lookThrough(adviser, place, halfDay);
        }
    }

    /** The adviser is elsewhere: somebody, perhaps the same on another day, must take that session. */
    private void lookThrough(int adviser, int place, int halfDay) {
        var before = draft.cost();
        var other = draft.remove(adviser, halfDay);
        if (draft.fits(adviser, place, halfDay)) {
            draft.add(adviser, place, halfDay);
            for (var next : choices.able[other]) {
                for (var when : choices.open[other]) {
                    if (draft.fits(next, other, when)) {
                        draft.add(next, other, when);
                        better(
                                grid.session(adviser, place, halfDay),
                                Optional.of(grid.session(adviser, other, halfDay)),
                                Optional.of(grid.session(next, other, when)),
                                before);
                        draft.remove(next, when);
                    }
                }
            }
            draft.remove(adviser, halfDay);
        }
        draft.add(adviser, other, halfDay);
    }

    private void better(
            PlannedSession gets, Optional<PlannedSession> leaves, Optional<PlannedSession> instead, long before) {
        var costs = draft.cost() - before;
        if (costs < grid.aloneCost() / 2
                && best.map(known -> costs < known.costs()).orElse(true)) {
            best = Optional.of(new Swap(gets, leaves, instead, costs));
        }
    }
}
