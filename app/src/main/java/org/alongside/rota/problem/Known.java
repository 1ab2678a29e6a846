package org.alongside.rota.problem;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.rota.Session;
import org.alongside.rota.adviser.Profile;
import org.alongside.rota.adviser.RotaAdviser;
import org.alongside.rota.leave.Leave;
import org.alongside.rota.need.PlaceNeed;
import org.alongside.rota.place.RotaPlace;
import org.alongside.rota.place.SiteDays;
import org.alongside.rota.plan.HalfDay;

/** Everything that is written down about a period. */
record Known(
        List<HalfDay> halfDays,
        List<RotaAdviser> advisers,
        Map<UUID, Profile> profiles,
        List<Leave> leaves,
        List<RotaPlace> places,
        Map<UUID, PlaceNeed> needs,
        Map<UUID, Set<String>> freeRooms,
        Map<UUID, SiteDays> days,
        List<Session> sessions) {

    boolean plans(Session session) {
        return advisers.stream()
                .anyMatch(one -> one.id().equals(session.adviser().id()));
    }
}
