package org.alongside.signin;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether somebody has proved who they are in the last quarter of an hour: changes to an account ask for it. */
@Component
public class Recently {

    private static final String KEY = "signin.proved-again";
    private static final Duration RECENT = Duration.ofMinutes(15);

    private final Clock clock;

    Recently(Clock clock) {
        this.clock = clock;
    }

    public boolean proved(HttpSession session) {
        var signedIn = Door.signedIn().map(SignedIn::at).orElse(Instant.EPOCH);
        var again = session.getAttribute(KEY) instanceof Instant at ? at : Instant.EPOCH;
        return clock.instant().isBefore((again.isAfter(signedIn) ? again : signedIn).plus(RECENT));
    }

    public void provedAgain(HttpSession session) {
        session.setAttribute(KEY, clock.instant());
    }
}
