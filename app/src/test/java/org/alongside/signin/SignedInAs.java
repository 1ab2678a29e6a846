package org.alongside.signin;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Instant;
import java.util.UUID;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * For MockMvc: {@code get("/people").with(SignedInAs.person(id))}; memberships are read from the database as always.
 */
public final class SignedInAs {

    private SignedInAs() {}

    public static RequestPostProcessor person(UUID person) {
        return authentication(Door.proof(new SignedIn(person, Instant.now(), How.PASSWORD)));
    }
}
