package org.alongside.rota.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.rota.Session;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.problem.Halves;

/**
 * What publishing a draft does to the rota.
 *
 * @param cancel published sessions that the draft does without
 * @param publish what of the draft is not published yet
 */
record Changes(List<Session> cancel, List<PlannedSession> publish) {

    /** A published session stays when all of its halves are in the draft. */
    static Changes of(List<Session> published, List<PlannedSession> draft) {
        var left = new ArrayList<>(draft);
        var cancel = new ArrayList<Session>();
        for (var session : published) {
            var halves = Halves.planned(session);
            if (halves.stream().allMatch(half -> left.stream().anyMatch(half::sameAs))) {
                halves.forEach(half -> left.removeIf(half::sameAs));
            } else {
                cancel.add(session);
            }
        }
        return new Changes(cancel, left);
    }

    /** The cancelled session of the same place and half-day, if there is one. */
    Optional<UUID> replacedBy(PlannedSession session) {
        return cancel.stream()
                .filter(one -> one.place().id().equals(session.place())
                        && Halves.of(one.hours()).contains(session.halfDay()))
                .map(Session::id)
                .findFirst();
    }
}
