package org.alongside.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.session.Device;
import org.alongside.session.DeviceCookie;
import org.alongside.session.Kept;
import org.alongside.throttle.KnownDevices;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Opens the session of somebody who has proved who they are, whichever way, and closes it. */
@Component
public class Door {

    private static final String WANTED = "signin.wanted";

    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository csrf;
    private final KnownDevices devices;
    private final FirstStepOnly firstStepOnly;
    private final Trail trail;
    private final Clock clock;
    private final URI address;

    Door(
            SecurityContextRepository contexts,
            CsrfTokenRepository csrf,
            KnownDevices devices,
            FirstStepOnly firstStepOnly,
            Trail trail,
            Clock clock,
            @Value("${alongside.address}") URI address) {
        this.contexts = contexts;
        this.csrf = csrf;
        this.devices = devices;
        this.firstStepOnly = firstStepOnly;
        this.trail = trail;
        this.clock = clock;
        this.address = address;
    }

    /** A fresh session id and token against forgery; the answer is where the person wanted to go. */
    public String open(UUID person, How how, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession();
        var wanted = session.getAttribute(WANTED);
        request.changeSessionId();
        session.removeAttribute(WANTED);
        session.removeAttribute(Half.KEY);
        devices.remember(DeviceCookie.of(request, response, address), person);
        Device.keepIn(session, request);
        csrf.saveToken(null, request, response);
        var signedIn = new SignedIn(person, clock.instant(), how);
        firstStepOnly.judge(signedIn, session);
        var context = new SecurityContextImpl(proof(signedIn));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        CurrentViewer.as(
                new Viewer.Guest(person),
                () -> trail.appendApart(Act.SIGNED_IN, "sign_in", person, Map.of("how", how.name())));
        return Kept.waitsFor(person, session) ? Kept.PAGE : wanted instanceof String page ? page : "/";
    }

    /** Ends this session. */
    void close(HttpServletRequest request) {
        signedIn()
                .ifPresent(signedIn -> CurrentViewer.as(
                        new Viewer.Guest(signedIn.person()),
                        () -> trail.appendApart(Act.SIGNED_OUT, "session", signedIn.person(), Map.of())));
        leave(request);
    }

    /** Ends this session without a word, say after a proof that leads to nobody. */
    public static void leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Whoever has signed in on this request's session. */
    public static Optional<SignedIn> signedIn() {
        var proof = SecurityContextHolder.getContext().getAuthentication();
        return proof != null && proof.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    static Authentication proof(SignedIn signedIn) {
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of());
    }

    /** Remembers a page to go back to after signing in. */
    public static void want(HttpServletRequest request, @Nullable String page) {
        request.getSession().setAttribute(WANTED, page);
    }
}
