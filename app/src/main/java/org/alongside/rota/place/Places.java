package org.alongside.rota.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.page.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The places of the viewer's partnership where sessions can be held. */
@Component
public class Places {

    private final PlaceTable table;

    Places(PlaceTable table) {
        this.table = table;
    }

    /** Rooms, sites and lines that have not ended, by name. */
    @Transactional
    public List<RotaPlace> all() {
        return table.all();
    }

    /** Sites and lines, not room by room. */
    @Transactional
    public List<RotaPlace> whole() {
        return table.all().stream()
                .filter(place -> place.kind() != RotaPlace.Kind.ROOM)
                .toList();
    }

    /** When each site of the partnership began and ended, by its id. */
    @Transactional
    public Map<UUID, SiteDays> days() {
        return table.days();
    }

    /** The one that a form names. */
    @Transactional
    public Optional<RotaPlace> named(String text) {
        return Ids.read(text).flatMap(this::find);
    }

    private Optional<RotaPlace> find(UUID id) {
        return table.all().stream().filter(place -> place.id().equals(id)).findFirst();
    }
}
