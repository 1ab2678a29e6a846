package org.alongside.rota.need;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.rota.Arranges;
import org.alongside.rota.place.Places;
import org.alongside.rota.place.RotaPlace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a site or a line wants, and when its rooms are free. */
@Component
public class SaveNeed {

    private final Arranges arranges;
    private final Places places;
    private final PlaceNeedTable table;
    private final Trail trail;

    SaveNeed(Arranges arranges, Places places, PlaceNeedTable table, Trail trail) {
        this.arranges = arranges;
        this.places = places;
        this.table = table;
        this.trail = trail;
    }

    /**
     * False when somebody saved another since this version.
     *
     * @param free by room of the site
     */
    @Transactional
    public boolean save(PlaceNeed need, Map<UUID, Set<String>> free) {
        arranges.demand();
        var all = places.all();
        if (all.stream().noneMatch(one -> one.id().equals(need.place()) && one.kind() != RotaPlace.Kind.ROOM)) {
            throw new NotFound();
        }
        if (!table.save(need)) {
            return false;
        }
        all.stream()
                .filter(one -> one.kind() == RotaPlace.Kind.ROOM && one.site().equals(need.place()))
                .forEach(room -> table.free(room.id(), free.getOrDefault(room.id(), Set.of())));
        trail.append(Act.WROTE, "site", need.place(), Map.of("change", "rota"));
        return true;
    }
}
