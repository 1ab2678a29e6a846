package org.alongside.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.session.DeviceCookie;
import org.alongside.session.Kept;
import org.alongside.signin.Because;
import org.alongside.signin.Door;
import org.alongside.signin.SignedIn;
import org.alongside.throttle.KnownDevices;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Shows somebody who must sign in the way there, says why, and remembers where they were. */
@Component
class AtTheDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final KnownDevices devices;

    AtTheDoor(KnownDevices devices) {
        this.devices = devices;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException unknownPerson)
            throws IOException {
        if (!wantsPage(request)) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        var because = because(request);
        if ("GET".equals(request.getMethod()) && !"/".equals(request.getRequestURI())) {
            Door.want(request, page(request));
        }
        send(response, because);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!(denied instanceof CsrfException) || !wantsPage(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        var signedIn = Door.signedIn().map(SignedIn::person);
        var person = signedIn.or(() -> DeviceCookie.in(request).flatMap(devices::lastOn));
        var kept = Kept.of(request, person.orElse(null));
        kept.ifPresent(form -> form.keepIn(request.getSession()));
        if (signedIn.isEmpty()) {
            send(response, request.getRequestURI().startsWith("/sign-in") ? Because.STALE : because(request));
        } else if (kept.isPresent()) {
            redirect(response, Kept.PAGE);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static void send(HttpServletResponse response, @Nullable Because because) {
        redirect(response, "/sign-in" + (because == null ? "" : "?because=" + because.key()));
    }

    private static void redirect(HttpServletResponse response, String page) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, page);
    }

    private static @Nullable Because because(HttpServletRequest request) {
        if (request.getAttribute(WhoIsLooking.BECAUSE) instanceof Because because) {
            return because;
        }
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid() ? Because.IDLE : null;
    }

    private static String page(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }
}
