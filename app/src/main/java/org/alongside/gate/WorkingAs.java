package org.alongside.gate;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Standing;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;

/** What somebody may work as: each of their agencies, and the whole system for its administrators. */
record WorkingAs(String key, String words, Viewer viewer) {

    private static final String CHOICE = "signin.working-as";
    static final String SYSTEM = "system";

    /** All choices, in the order of the standing; somebody without any is a guest. */
    static List<WorkingAs> choices(Standing standing) {
        var choices = new ArrayList<WorkingAs>();
        for (var place : standing.places()) {
            var words = place.titles() + ", " + place.agencyName();
            choices.add(new WorkingAs(place.agency().toString(), words, standing.at(place)));
        }
        if (standing.administrator()) {
            choices.add(new WorkingAs(
                    SYSTEM, Role.SYSTEM_ADMINISTRATOR.title(), new Viewer.Administrator(standing.person())));
        }
        return choices.isEmpty() ? List.of(guest(standing)) : List.copyOf(choices);
    }

    static WorkingAs guest(Standing standing) {
        return new WorkingAs("guest", "No agency", new Viewer.Guest(standing.person()));
    }

    /** The choice kept in the session, while it still stands. */
    static Optional<WorkingAs> kept(List<WorkingAs> choices, HttpSession session) {
        return session.getAttribute(CHOICE) instanceof String key ? withKey(choices, key) : Optional.empty();
    }

    static Optional<WorkingAs> withKey(List<WorkingAs> choices, String key) {
        return choices.stream().filter(choice -> choice.key().equals(key)).findFirst();
    }

    Optional<UUID> agency() {
        return viewer instanceof Viewer.Member member ? Optional.of(member.agency()) : Optional.empty();
    }

    void keepIn(HttpSession session) {
        session.setAttribute(CHOICE, key);
    }
}
