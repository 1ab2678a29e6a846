package org.alongside.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.alongside.access.Standing;
import org.alongside.access.Standings;
import org.alongside.page.Chrome;
import org.alongside.page.Menu;
import org.alongside.page.Navigation;
import org.alongside.session.Kept;
import org.alongside.signin.Because;
import org.alongside.signin.Door;
import org.alongside.signin.FirstStepOnly;
import org.alongside.signin.SignedIn;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the viewer of every request from the memberships that stand at this moment, so that a leaver is out at the next
 * one; and gives the layout its frame.
 */
final class WhoIsLooking extends OncePerRequestFilter {

    static final String BECAUSE = "signin.because";
    private static final Duration A_DAY = Duration.ofHours(12);

    private final Standings standings;
    private final FirstStepOnly firstStepOnly;
    private final FirstPlace firstPlace;
    private final List<Navigation> navigation;
    private final Clock clock;
    private final boolean demo;

    WhoIsLooking(
            Standings standings,
            FirstStepOnly firstStepOnly,
            FirstPlace firstPlace,
            List<Navigation> navigation,
            Clock clock,
            boolean demo) {
        this.standings = standings;
        this.firstStepOnly = firstStepOnly;
        this.firstPlace = firstPlace;
        this.navigation = navigation;
        this.clock = clock;
        this.demo = demo;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Kept.sentAgain(request);
        var standing = Door.signedIn().flatMap(signedIn -> standing(signedIn, request));
        if (standing.isPresent() && isHeldUp(standing.get(), request) && !FirstStepOnly.mayOpen(request)) {
            response.sendRedirect(FirstStepOnly.SET_UP);
            return;
        }
        var viewer = standing.map(who -> frame(who, request)).orElse(Viewer.NOBODY);
        var problem = CurrentViewer.as(viewer, () -> rest(request, response, chain));
        if (problem.orElse(null) instanceof IOException broken) {
            throw broken;
        }
        if (problem.isPresent()) {
            throw new ServletException(problem.get());
        }
    }

    private static Optional<Exception> rest(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return Optional.empty();
        } catch (IOException | ServletException problem) {
            return Optional.of(problem);
        }
    }

    private Optional<Standing> standing(SignedIn signedIn, HttpServletRequest request) {
        if (clock.instant().isAfter(signedIn.at().plus(A_DAY))) {
            return leave(request, Because.DAY);
        }
        var standing = standings.of(signedIn.person());
        return standing.isPresent() ? standing : leave(request, Because.LEFT);
    }

    private static Optional<Standing> leave(HttpServletRequest request, Because because) {
        Door.leave(request);
        request.setAttribute(BECAUSE, because);
        return Optional.empty();
    }

    private boolean isHeldUp(Standing standing, HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && firstStepOnly.holds(standing, session);
    }

    private Viewer frame(Standing standing, HttpServletRequest request) {
        var choices = isHeldUp(standing, request) ? List.of(WorkingAs.guest(standing)) : WorkingAs.choices(standing);
        var session = request.getSession(false);
        var chosen = session == null ? choices.getFirst() : firstPlace.of(standing.person(), choices, session);
        var menu = Menu.of(navigation, chosen.viewer());
        var person = new Chrome.Person(standing.name(), chosen.words(), choices.size() > 1 ? "/working-as" : null);
        var idle = session == null ? Duration.ZERO : Duration.ofSeconds(session.getMaxInactiveInterval());
        request.setAttribute("chrome", Chrome.of(person, menu, idle, demo));
        return chosen.viewer();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
