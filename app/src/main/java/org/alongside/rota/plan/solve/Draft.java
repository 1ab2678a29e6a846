package org.alongside.rota.plan.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.cost.Cost;
import org.alongside.rota.plan.rule.Rule;

/** A plan in the making. Knows what it costs after every change, having looked only at what changed. */
final class Draft {

    final Grid grid;
    /** The place by adviser and half-day. */
    final int[][] at;

    final boolean[][] pinned;
    /** Sessions by place. */
    final int[] held;

    private final int[][] taken;
    private final int[] load;
    private final int[][] visits;
    private final int[] faces;
    private final int[] students;
    private final int[] alone;
    private final long continuity;
    private final long change;
    private final long aloneCost;
    private final List<PlannedSession> stuck = new ArrayList<>();
    private long cost;

    Draft(Grid grid) {
        this.grid = grid;
        at = new int[grid.advisers][grid.halfDays];
        for (var row : at) {
            Arrays.fill(row, Grid.NOWHERE);
        }
        pinned = new boolean[grid.advisers][grid.halfDays];
        held = new int[grid.places];
        taken = new int[grid.places][grid.halfDays];
        load = new int[grid.advisers];
        visits = new int[grid.advisers][grid.places];
        faces = new int[grid.places];
        students = new int[grid.halfDays];
        alone = new int[grid.halfDays];
        continuity = grid.weight(Rule.CONTINUITY);
        change = grid.weight(Rule.CHANGE);
        aloneCost = grid.aloneCost();
        cost = Cost.plan(grid.problem, List.of()).cost();
        grid.problem.pinned().forEach(this::pin);
    }

    /** A plan as it stands, whatever it breaks. */
    static Draft of(Problem problem, List<PlannedSession> planned) {
        var draft = new Draft(new Grid(problem.withPinned(planned)));
        for (var session : planned) {
            if (!session.pinned()) {
                draft.grid.numbers(session).ifPresent(at -> draft.pinned[at[0]][at[2]] = false);
            }
        }
        return draft;
    }

    /** What it costs, and much more for each student without a supervisor. */
    long cost() {
        return cost;
    }

    boolean fits(int adviser, int place, int halfDay) {
        return grid.may[adviser][place][halfDay]
                && at[adviser][halfDay] == Grid.NOWHERE
                && held[place] < grid.wanted[place]
                && taken[place][halfDay] < grid.rooms[place][halfDay]
                && load[adviser] < grid.contract[adviser]
                && way(adviser, halfDay, place) != Grid.FAR;
    }

    void add(int adviser, int place, int halfDay) {
        cost -= way(adviser, halfDay, Grid.NOWHERE);
        count(adviser, place, halfDay);
        at[adviser][halfDay] = place;
        cost += way(adviser, halfDay, place);
        watch(adviser, halfDay, 1);
    }

    int remove(int adviser, int halfDay) {
        var place = at[adviser][halfDay];
        cost -= way(adviser, halfDay, place);
        at[adviser][halfDay] = Grid.NOWHERE;
        cost += way(adviser, halfDay, Grid.NOWHERE);
        cost -= grid.regret[adviser][place][halfDay];
        if (grid.published[adviser][place][halfDay]) {
            cost += change;
        }
        if (--taken[place][halfDay] < grid.publishedAt[place][halfDay]) {
            cost += change;
        }
        cost += missing(place, held[place] - 1) - missing(place, held[place]);
        held[place]--;
        cost += grid.fairness[adviser][load[adviser] - 1] - grid.fairness[adviser][load[adviser]];
        load[adviser]--;
        if (--visits[adviser][place] == 0 && --faces[place] > 0 && grid.site[place]) {
            cost -= continuity;
        }
        watch(adviser, halfDay, -1);
        return place;
    }

    private void count(int adviser, int place, int halfDay) {
        cost += grid.regret[adviser][place][halfDay];
        if (grid.published[adviser][place][halfDay]) {
            cost -= change;
        }
        if (taken[place][halfDay]++ < grid.publishedAt[place][halfDay]) {
            cost -= change;
        }
        cost += missing(place, held[place] + 1) - missing(place, held[place]);
        held[place]++;
        cost += grid.fairness[adviser][load[adviser] + 1] - grid.fairness[adviser][load[adviser]];
        load[adviser]++;
        if (visits[adviser][place]++ == 0 && faces[place]++ > 0 && grid.site[place]) {
            cost += continuity;
        }
    }

    private long missing(int place, int sessions) {
        return grid.unmet[place][Math.max(0, grid.wanted[place] - sessions)];
    }

    /** The day's way if they were at this place in that half-day. */
    private int way(int adviser, int halfDay, int place) {
        var other = at[adviser][Grid.other(halfDay)];
        return Grid.morning(halfDay)
                ? grid.day[adviser][place + 1][other + 1]
                : grid.day[adviser][other + 1][place + 1];
    }

    /** Keeps count of students who sit without a supervisor on duty. */
    private void watch(int adviser, int halfDay, int more) {
        if (grid.student[adviser]) {
            students[halfDay] += more;
        }
        if (students[halfDay] + alone[halfDay] > 0 && (grid.student[adviser] || grid.supervisor[adviser])) {
            cost -= alone[halfDay] * aloneCost;
            alone[halfDay] = 0;
            for (var student = 0; student < grid.advisers; student++) {
                if (isAlone(student, halfDay)) {
                    alone[halfDay]++;
                }
            }
            cost += alone[halfDay] * aloneCost;
        }
    }

    boolean isAlone(int adviser, int halfDay) {
        if (!grid.student[adviser] || at[adviser][halfDay] == Grid.NOWHERE) {
            return false;
        }
        for (var other = 0; other < grid.advisers; other++) {
            if (grid.supervisor[other]
                    && at[other][halfDay] != Grid.NOWHERE
                    && grid.supervises[at[other][halfDay]][at[adviser][halfDay]]) {
                return false;
            }
        }
        return true;
    }

    /** A pin is obeyed whatever it breaks. Of two at the same time the second is counted, and stands outside the grid. */
    private void pin(PlannedSession session) {
        var numbers = grid.numbers(session).orElseThrow();
        int adviser = numbers[0], place = numbers[1], halfDay = numbers[2];
        if (at[adviser][halfDay] == Grid.NOWHERE) {
            add(adviser, place, halfDay);
            pinned[adviser][halfDay] = true;
        } else {
            count(adviser, place, halfDay);
            stuck.add(session);
        }
    }

    List<PlannedSession> sessions() {
        var sessions = new ArrayList<PlannedSession>(stuck);
        for (var adviser = 0; adviser < grid.advisers; adviser++) {
            for (var halfDay = 0; halfDay < grid.halfDays; halfDay++) {
                if (at[adviser][halfDay] != Grid.NOWHERE) {
                    sessions.add(
                            grid.session(adviser, at[adviser][halfDay], halfDay).withPinned(pinned[adviser][halfDay]));
                }
            }
        }
        return sessions;
    }

    /** Becomes the plan with these places by adviser and half-day. */
    void become(int[][] other) {
        for (var adviser = 0; adviser < grid.advisers; adviser++) {
            for (var halfDay = 0; halfDay < grid.halfDays; halfDay++) {
                if (at[adviser][halfDay] != other[adviser][halfDay] && at[adviser][halfDay] != Grid.NOWHERE) {
                    remove(adviser, halfDay);
                }
            }
        }
        for (var adviser = 0; adviser < grid.advisers; adviser++) {
            for (var halfDay = 0; halfDay < grid.halfDays; halfDay++) {
                if (at[adviser][halfDay] != other[adviser][halfDay]) {
                    add(adviser, other[adviser][halfDay], halfDay);
                }
            }
        }
    }
}
