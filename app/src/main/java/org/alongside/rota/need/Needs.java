package org.alongside.rota.need;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.rota.plan.travel.Travel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What places want and have, for whoever makes the rota. */
@Component
public class Needs {

    private final PlaceNeedTable table;

    Needs(PlaceNeedTable table) {
        this.table = table;
    }

    /** By site or line; what is not in it wants nothing as far as anybody knows. */
    @Transactional
    public Map<UUID, PlaceNeed> all() {
        return table.needs();
    }

    @Transactional
    public PlaceNeed of(UUID place) {
        return table.needs().getOrDefault(place, PlaceNeed.unknown(place));
    }

    /** By room, as {@link Fortnight#key}; a room that is not in it is always free. */
    @Transactional
    public Map<UUID, Set<String>> freeRooms() {
        return table.free();
    }

    /** Minutes from site to site, as imported. */
    @Transactional
    public Travel travel() {
        return Travel.of(table.ways());
    }
}
