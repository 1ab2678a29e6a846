package org.alongside.rota.plan.solve;

import java.util.stream.IntStream;

/** What can be chosen at all, so that no step is lost on what never can. */
final class Choices {

    /** By place, the half-days when a room is free. */
    final int[][] open;
    /** By place, the advisers who can ever be there. */
    final int[][] able;
    /** The places that want anything and could ever have it. */
    final int[] places;

    Choices(Grid grid) {
        open = new int[grid.places][];
        able = new int[grid.places][];
        for (var each = 0; each < grid.places; each++) {
            var place = each;
            open[place] = IntStream.range(0, grid.halfDays)
                    .filter(halfDay -> grid.rooms[place][halfDay] > 0)
                    .toArray();
            able[place] = IntStream.range(0, grid.advisers)
                    .filter(adviser -> grid.contract[adviser] > 0)
                    .filter(adviser -> IntStream.of(open[place]).anyMatch(halfDay -> grid.may[adviser][place][halfDay]))
                    .toArray();
        }
        places = IntStream.range(0, grid.places)
                .filter(place -> grid.wanted[place] > 0 && able[place].length > 0)
                .toArray();
    }
}
