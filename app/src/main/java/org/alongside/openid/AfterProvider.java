package org.alongside.openid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.signin.Door;
import org.alongside.signin.How;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Somebody comes back from the provider: they are let in when they are linked to a person here, and never made one. */
@Component
class AfterProvider implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    static final String LINKING = "openid.linking";

    private final LinkIdentity link;
    private final Door door;

    AfterProvider(LinkIdentity link, @Lazy Door door) {
        this.link = link;
        this.door = door;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication proof)
            throws IOException {
        if (!(proof.getPrincipal() instanceof OidcUser user)) {
            refuse(request, response, "provider-failed");
            return;
        }
        var session = request.getSession();
        var linking = Optional.ofNullable((UUID) session.getAttribute(LINKING));
        session.removeAttribute(LINKING);
        var claims = new LinkIdentity.Claims(
                Objects.requireNonNull(user.getIssuer()).toString(),
                Objects.requireNonNull(user.getSubject()),
                Boolean.TRUE.equals(user.getEmailVerified()) ? Optional.ofNullable(user.getEmail()) : Optional.empty());
        var person = linking.isPresent() ? link.link(linking.get(), claims) : link.find(claims);
        if (person.isEmpty()) {
            refuse(request, response, "provider-unknown");
            return;
        }
        var page = door.open(person.get(), How.PROVIDER, request, response);
        session.setAttribute(AtProvider.TOKEN, user.getIdToken().getTokenValue());
        response.sendRedirect(linking.isPresent() ? "/account/provider" : page);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        refuse(request, response, "provider-failed");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String because)
            throws IOException {
        Door.leave(request);
        response.sendRedirect("/sign-in?because=" + because);
    }
}
