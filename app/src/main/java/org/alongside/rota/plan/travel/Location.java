package org.alongside.rota.plan.travel;

/** A point on the map, in degrees. */
public record Location(double latitude, double longitude) {

    private static final double EARTH_KM = 6371;

    public Location {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not a point on earth: " + latitude + ", " + longitude);
        }
    }

    /** As the crow flies (haversine). */
    public double kilometresTo(Location other) {
        var north = Math.toRadians(other.latitude - latitude) / 2;
        var east = Math.toRadians(other.longitude - longitude) / 2;
        var part = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, part)));
    }
}
