package org.alongside.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.alongside.part.Link;

/** Another way to sign in than by password: a button on the sign-in page, and perhaps a place to sign out as well. */
public interface Way {

    Link link();

    /** Where to send somebody after signing out here, so that they are signed out there too. */
    default Optional<String> signingOut(HttpServletRequest request) {
        return Optional.empty();
    }
}
