package org.alongside.rota.adviser;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.rota.plan.travel.Location;

/** A point on the map as people write and copy it: 52.636, -1.131. */
public final class Coordinates {

    private static final Pattern SHAPE =
            Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,12})?)[,;\\s]+(-?\\d{1,3}(?:\\.\\d{1,12})?)");

    private Coordinates() {}

    public static Optional<Location> read(String typed) {
        var found = SHAPE.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var latitude = Double.parseDouble(found.group(1));
        var longitude = Double.parseDouble(found.group(2));
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new Location(latitude, longitude))
                : Optional.empty();
    }

    public static String written(Location point) {
        return String.format(Locale.ROOT, "%.5f, %.5f", point.latitude(), point.longitude());
    }
}
