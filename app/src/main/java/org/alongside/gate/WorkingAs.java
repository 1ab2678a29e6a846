package org.alongside.gate;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.alongside.access.Standing;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.jspecify.annotations.Nullable;

/** What somebody may work as: each of their agencies, and the whole system for its administrators. */
record WorkingAs(String key, String words, Viewer viewer) {

    private static final String CHOICE = "signin.working-as";
    private static final String SYSTEM = "system";

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

    /** The choice kept in the session while it still stands, else the first. */
    static WorkingAs chosen(List<WorkingAs> choices, @Nullable HttpSession session) {
        var key = session == null ? null : session.getAttribute(CHOICE);
        return choices.stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .orElseGet(choices::getFirst);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(CHOICE, key);
    }
}
