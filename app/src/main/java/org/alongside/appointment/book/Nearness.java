package org.alongside.appointment.book;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.Postcode;
import org.alongside.rota.Session;

/**
 * How near places are to somebody, told by their postcodes: no map is needed and none is asked.
 *
 * @param own the site they were referred from
 * @param here the postcode near which it is to be
 * @param sites the postcodes of sites
 */
public record Nearness(String own, Optional<Postcode> here, Map<UUID, Postcode> sites) {

    public static final Nearness UNKNOWN = new Nearness("", Optional.empty(), Map.of());

    static final int OWN = 0;
    private static final int UNTOLD = 9;

    public Nearness {
        sites = Map.copyOf(sites);
    }

    /** The smaller, the nearer; a telephone is near to everybody. */
    public int of(Session session) {
        var place = session.place();
        if (place.kind() == Session.Kind.LINE || place.name().equals(own)) {
            return OWN;
        }
        var there = Optional.ofNullable(sites.get(place.id()));
        return here.flatMap(a -> there.map(b -> apart(a.value(), b.value()))).orElse(UNTOLD);
    }

    /** 1 in the same unit, then sector, district, area. */
    private static int apart(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        if (sector(a).equals(sector(b))) {
            return 2;
        }
        if (district(a).equals(district(b))) {
            return 3;
        }
        return area(a).equals(area(b)) ? 4 : 5;
    }

    private static String sector(String code) {
        return code.substring(0, code.length() - 2);
    }

    private static String district(String code) {
        return code.substring(0, code.indexOf(' '));
    }

    private static String area(String code) {
        return code.replaceFirst("[0-9].*", "");
    }
}
