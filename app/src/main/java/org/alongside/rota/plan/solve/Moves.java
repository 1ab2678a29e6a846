package org.alongside.rota.plan.solve;

import java.util.SplittableRandom;

/**
 * Changes to a draft that keep every hard rule, made at random and taken back when they were not worth it. A move that
 * turns out to be impossible on the way says so, and is to be taken back too.
 */
final class Moves {

    private static final int TRIES = 8;

    private final Draft draft;
    private final Grid grid;
    private final Choices choices;
    private final SplittableRandom random;
    private int[] done = new int[256];
    private int size;

    Moves(Draft draft, Choices choices, SplittableRandom random) {
        this.draft = draft;
        this.grid = draft.grid;
        this.choices = choices;
        this.random = random;
    }

    /** One move; false when it came to nothing. Before the next, it is kept or taken back. */
    boolean make() {
        var dice = random.nextInt(100);
        if (dice < 40) {
            return shift();
        }
        if (dice < 50) {
            return fill();
        }
        if (dice < 60) {
            return swapDays();
        }
        return dice < 90 ? handOver() : swapAdvisers();
    }

    void keep() {
        size = 0;
    }

    void takeBack() {
        while (size > 0) {
            size -= 4;
            if (done[size] == 1) {
                draft.remove(done[size + 1], done[size + 3]);
            } else {
                draft.add(done[size + 1], done[size + 2], done[size + 3]);
            }
        }
    }

    /** A session goes to another half-day or adviser of its place; who stands there takes its old place, or another. */
    private boolean shift() {
        var adviser = random.nextInt(grid.advisers);
        var halfDay = random.nextInt(grid.halfDays);
        if (!movable(adviser, halfDay)) {
            return false;
        }
        var place = draft.at[adviser][halfDay];
        var dice = random.nextInt(3);
        var next = dice == 0 ? adviser : any(choices.able[place]);
        var when = dice == 1 ? halfDay : any(choices.open[place]);
        if (next == adviser && when == halfDay) {
            return false;
        }
        remove(adviser, halfDay);
        return replace(next, place, when, new int[] {adviser, halfDay});
    }

    /** A place that lacks a session gets one, from an adviser's free time or from another place. */
    private boolean fill() {
        var place = any(choices.places);
        for (var tried = 0; tried < TRIES && draft.held[place] >= grid.wanted[place]; tried++) {
            place = any(choices.places);
        }
        if (draft.held[place] >= grid.wanted[place]) {
            return false;
        }
        return replace(any(choices.able[place]), place, any(choices.open[place]), new int[0]);
    }

    /** Puts a session where another may stand, which goes to where the first was if it can, or else wherever it can. */
    private boolean replace(int adviser, int place, int halfDay, int[] left) {
        if (!grid.may[adviser][place][halfDay]) {
            return false;
        }
        var driven = Grid.NOWHERE;
        if (draft.at[adviser][halfDay] != Grid.NOWHERE) {
            if (draft.pinned[adviser][halfDay] || draft.at[adviser][halfDay] == place) {
                return false;
            }
            driven = remove(adviser, halfDay);
        }
        if (!add(adviser, place, halfDay)) {
            return false;
        }
        if (driven != Grid.NOWHERE && !(left.length > 0 && add(left[0], driven, left[1]))) {
            house(driven);
        }
        return true;
    }

    /** When there is no room anywhere the session is unmet, which costs what it costs. */
    private void house(int place) {
        for (var tried = 0; tried < TRIES; tried++) {
            if (add(any(choices.able[place]), place, any(choices.open[place]))) {
                return;
            }
        }
    }

    /** Two days, of one adviser or of two, change hands as they are. */
    private boolean swapDays() {
        var one = random.nextInt(grid.advisers);
        var other = random.nextInt(grid.advisers);
        var here = random.nextInt(grid.halfDays) & ~1;
        var there = random.nextInt(2) == 0 ? here : random.nextInt(grid.halfDays) & ~1;
        if (one == other && here == there) {
            return false;
        }
        var places = new int[4];
        for (var half = 0; half < 2; half++) {
            places[half] = lift(one, here + half);
            places[2 + half] = lift(other, there + half);
        }
        for (var half = 0; half < 2; half++) {
            if (!lay(other, places[half], there + half) || !lay(one, places[2 + half], here + half)) {
                return false;
            }
        }
        return true;
    }

    /** All that an adviser does at a place goes to another adviser, who gives what they did at those times. */
    private boolean handOver() {
        var from = random.nextInt(grid.advisers);
        var halfDay = random.nextInt(grid.halfDays);
        if (!movable(from, halfDay)) {
            return false;
        }
        var place = draft.at[from][halfDay];
        var to = any(choices.able[place]);
        if (to == from) {
            return false;
        }
        for (var each : choices.open[place]) {
            if (draft.at[from][each] == place && movable(from, each) && !swap(from, to, each)) {
                return false;
            }
        }
        return true;
    }

    private boolean swapAdvisers() {
        var one = random.nextInt(grid.advisers);
        var other = random.nextInt(grid.advisers);
        var halfDay = random.nextInt(grid.halfDays);
        return one != other && movable(one, halfDay) && swap(one, other, halfDay);
    }

    private boolean swap(int one, int other, int halfDay) {
        var place = lift(one, halfDay);
        var back = lift(other, halfDay);
        return lay(other, place, halfDay) && lay(one, back, halfDay);
    }

    private boolean movable(int adviser, int halfDay) {
        return draft.at[adviser][halfDay] != Grid.NOWHERE && !draft.pinned[adviser][halfDay];
    }

    /** Takes what is there; a pin stays, and then the laying fails. */
    private int lift(int adviser, int halfDay) {
        return movable(adviser, halfDay) ? remove(adviser, halfDay) : Grid.NOWHERE;
    }

    private boolean lay(int adviser, int place, int halfDay) {
        return place == Grid.NOWHERE || add(adviser, place, halfDay);
    }

    private int any(int[] from) {
        return from[random.nextInt(from.length)];
    }

    private boolean add(int adviser, int place, int halfDay) {
        if (!draft.fits(adviser, place, halfDay)) {
            return false;
        }
        draft.add(adviser, place, halfDay);
        note(1, adviser, place, halfDay);
        return true;
    }

    private int remove(int adviser, int halfDay) {
        var place = draft.remove(adviser, halfDay);
        note(0, adviser, place, halfDay);
        return place;
    }

    private void note(int what, int adviser, int place, int halfDay) {
        if (size + 4 > done.length) {
            done = java.util.Arrays.copyOf(done, 2 * done.length);
        }
        done[size] = what;
        done[size + 1] = adviser;
        done[size + 2] = place;
        done[size + 3] = halfDay;
        size += 4;
    }
}
