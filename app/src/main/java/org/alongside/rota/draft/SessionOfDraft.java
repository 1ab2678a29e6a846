package org.alongside.rota.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.rota.NewSession;
import org.alongside.rota.Rota;
import org.alongside.rota.adviser.Advisers;
import org.alongside.rota.adviser.RotaAdviser;
import org.alongside.rota.need.Fortnight;
import org.alongside.rota.need.Needs;
import org.alongside.rota.place.Places;
import org.alongside.rota.place.RotaPlace;
import org.alongside.rota.plan.Half;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.problem.Halves;
import org.alongside.rota.week.UsualSlots;
import org.springframework.stereotype.Component;

/** A planned session as it is published: with hours, a free room and the usual slots. */
@Component
class SessionOfDraft {

    private final Advisers advisers;
    private final Places places;
    private final Needs needs;
    private final Rota rota;
    private final UsualSlots usualSlots;

    SessionOfDraft(Advisers advisers, Places places, Needs needs, Rota rota, UsualSlots usualSlots) {
        this.advisers = advisers;
        this.places = places;
        this.needs = needs;
        this.rota = rota;
        this.usualSlots = usualSlots;
    }

    Instant begins(PlannedSession planned) {
        return Halves.hours(planned.halfDay()).from();
    }

    /**
     * Empty when the adviser or the place is not there any more.
     *
     * @param replaces the cancelled session it stands for
     */
    Optional<NewSession> of(PlannedSession planned, Optional<UUID> replaces) {
        var adviser = advisers.find(planned.adviser());
        var place = places.named(planned.place().toString());
        return adviser.isEmpty() || place.isEmpty()
                ? Optional.empty()
                : Optional.of(session(planned, adviser.get(), place.get(), replaces));
    }

    private NewSession session(PlannedSession planned, RotaAdviser adviser, RotaPlace place, Optional<UUID> replaces) {
        var usual = usualSlots.of(place.kind());
        return new NewSession(
                adviser.agency(),
                adviser.id(),
                where(planned, place),
                Halves.hours(planned.halfDay()),
                UsualSlots.fitting(usual.slots(), Halves.times(planned.halfDay())),
                usual.walkIn(),
                replaces);
    }

    /** A room that is free by the site's grid and that nobody has; else the site without naming one. */
    private NewSession.Where where(PlannedSession planned, RotaPlace place) {
        if (place.kind() == RotaPlace.Kind.LINE) {
            return place.where();
        }
        var hours = Halves.hours(planned.halfDay());
        var taken = rota.between(hours.from(), hours.until()).stream()
                .flatMap(session -> session.place().room().stream())
                .toList();
        return free(planned, place, taken).map(RotaPlace::where).orElse(place.where());
    }

    private Optional<RotaPlace> free(PlannedSession planned, RotaPlace site, List<UUID> taken) {
        var grids = needs.freeRooms();
        var half = planned.halfDay();
        var key = Fortnight.key(half.date(), half.half() == Half.MORNING);
        return places.all().stream()
                .filter(room ->
                        room.kind() == RotaPlace.Kind.ROOM && room.site().equals(site.id()))
                .filter(room -> !taken.contains(room.id()))
                .filter(room ->
                        !grids.containsKey(room.id()) || grids.get(room.id()).contains(key))
                .findFirst();
    }

    /** Amira Haddad, Teasel Surgery, Tue 2 Mar morning. */
    String words(PlannedSession planned) {
        var who = advisers.find(planned.adviser()).map(RotaAdviser::name).orElse("An adviser");
        var where =
                places.named(planned.place().toString()).map(RotaPlace::name).orElse("a place");
        return who + ", " + where + ", " + planned.halfDay().words();
    }
}
