package org.alongside.rota.need;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.rota.plan.travel.Location;

/**
 * What a site or a line wants.
 *
 * @param wanted sessions in two weeks, of a site
 * @param decile of deprivation, 1 the most deprived tenth, 0 not known
 * @param cover people wanted on a line, by hour: Monday to Friday, 08:00 to 18:00; empty for none
 * @param version 0 when nobody has written anything down yet
 */
public record PlaceNeed(
        UUID place, int wanted, Optional<Location> location, int decile, List<Integer> cover, int version) {

    public static final int FIRST_HOUR = 8;
    public static final int HOURS = 10;
    private static final int MIDDAY = 13;

    public PlaceNeed {
        cover = List.copyOf(cover);
    }

    static PlaceNeed unknown(UUID place) {
        return new PlaceNeed(place, 0, Optional.empty(), 0, List.of(), 0);
    }

    /** How many people are wanted in the hour that begins then. */
    public int at(DayOfWeek day, int hour) {
        var place = (day.getValue() - 1) * HOURS + hour - FIRST_HOUR;
        return place < cover.size() ? cover.get(place) : 0;
    }

    /** The most wanted in any hour of the half-day. */
    public int inHalf(DayOfWeek day, boolean morning) {
        if (day.getValue() > 5) {
            return 0;
        }
        var hours = morning ? IntStream.range(FIRST_HOUR, MIDDAY) : IntStream.range(MIDDAY, FIRST_HOUR + HOURS);
        return hours.map(hour -> at(day, hour)).max().orElse(0);
    }
}
