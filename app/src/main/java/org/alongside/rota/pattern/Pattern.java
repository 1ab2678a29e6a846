package org.alongside.rota.pattern;

import java.util.UUID;
import org.alongside.rota.NewSession;
import org.alongside.rota.Session;
import org.alongside.rota.Times;

/**
 * An adviser at a place again and again.
 *
 * @param place in words: Teasel Surgery, Room 2
 */
public record Pattern(
        UUID id,
        UUID agency,
        Session.Adviser adviser,
        NewSession.Where where,
        String place,
        Cycle cycle,
        Times times,
        Session.Slots slots,
        boolean walkIn) {

    public String path() {
        return "/rota/patterns/" + id;
    }

    /** Telephone shift, full-time desk, or a session like others. */
    public String kind() {
        if (where.line().isPresent()) {
            return "Telephone shift";
        }
        return cycle.every() == Every.WEEK && cycle.weekdays().size() >= 5 ? "Full-time desk" : "Session";
    }
}
