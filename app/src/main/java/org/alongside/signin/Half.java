package org.alongside.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody whose password was right and who has ten minutes to take the second step. */
record Half(UUID person, Instant at) implements Serializable {

    static final String KEY = "signin.half";
    private static final Duration TIME = Duration.ofMinutes(10);

    static void begin(HttpServletRequest request, UUID person, Instant now) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(KEY, new Half(person, now));
    }

    static Optional<UUID> in(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(KEY) instanceof Half half
                        && now.isBefore(half.at().plus(TIME))
                ? Optional.of(half.person())
                : Optional.empty();
    }
}
