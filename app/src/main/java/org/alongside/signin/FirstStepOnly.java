package org.alongside.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.alongside.access.Standing;
import org.alongside.access.Standings;
import org.alongside.secondfactor.TwoSteps;
import org.springframework.stereotype.Component;

/**
 * Somebody of whom a second step is demanded and who has none yet: until they set one up they see their account alone.
 */
@Component
public class FirstStepOnly {

    public static final String SET_UP = "/account/authenticator";
    private static final String KEY = "signin.first-step-only";

    private final Standings standings;
    private final TwoSteps twoSteps;

    FirstStepOnly(Standings standings, TwoSteps twoSteps) {
        this.standings = standings;
        this.twoSteps = twoSteps;
    }

    void judge(SignedIn signedIn, HttpSession session) {
        if (signedIn.how() == How.PASSWORD
                && standings.of(signedIn.person()).filter(twoSteps::demandedOf).isPresent()) {
            session.setAttribute(KEY, true);
        }
    }

    public boolean holds(Standing standing, HttpSession session) {
        if (session.getAttribute(KEY) == null) {
            return false;
        }
        var done = twoSteps.has(standing.person());
        if (done) {
            session.removeAttribute(KEY);
        }
        return !done;
    }

    public static boolean mayOpen(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals("/account")
                || path.startsWith("/account/")
                || path.equals("/sign-out")
                || path.equals("/error");
    }
}
