package org.alongside.referral.inbox;

import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import org.alongside.viewer.CurrentViewer;

/** The list somebody came from, with its filter and page, so that the way back leads there; one for each agency. */
record LastList(String path) {

    private static final String PLAIN = "/inbox";

    /** Written only when it differs: a session that does not change costs nothing. */
    void keepIn(HttpSession session) {
        if (!path.equals(kept(session))) {
            session.setAttribute(name(), path);
        }
    }

    static String kept(HttpSession session) {
        return Objects.requireNonNullElse((String) session.getAttribute(name()), PLAIN);
    }

    private static String name() {
        return "inbox." + CurrentViewer.member().agency();
    }
}
