package org.alongside.signin;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Somebody who has proved who they are, when and how. What they may do is read anew for each request. */
public record SignedIn(UUID person, Instant at, How how) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return person.toString();
    }
}
