package org.alongside.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Standing;
import org.alongside.access.Standings;
import org.alongside.page.NotFound;
import org.alongside.signin.Door;
import org.alongside.signin.Recently;
import org.alongside.signin.SignedIn;
import org.springframework.stereotype.Component;

/** The person whose account the page is about: always the one who has signed in. */
@Component
class Myself {

    private static final String CONFIRM = "/account/confirm";
    private static final String BACK = "account.back";

    private final Standings standings;
    private final Recently recently;

    Myself(Standings standings, Recently recently) {
        this.standings = standings;
        this.recently = recently;
    }

    UUID id() {
        return Door.signedIn().map(SignedIn::person).orElseThrow(NotFound::new);
    }

    Standing standing() {
        return standings.of(id()).orElseThrow(NotFound::new);
    }

    /** Where to go first when it is a while since the person proved who they are; they come back here. */
    Optional<String> confirmFirst(HttpServletRequest request) {
        var session = request.getSession();
        if (recently.proved(session)) {
            return Optional.empty();
        }
        session.setAttribute(BACK, request.getRequestURI());
        return Optional.of("redirect:" + CONFIRM);
    }

    String confirmed(HttpSession session) {
        recently.provedAgain(session);
        return "redirect:" + (session.getAttribute(BACK) instanceof String page ? page : "/account");
    }
}
