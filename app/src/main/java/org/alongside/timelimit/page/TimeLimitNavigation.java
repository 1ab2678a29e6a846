package org.alongside.timelimit.page;

import java.util.List;
import org.alongside.page.Navigation;
import org.alongside.part.Link;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The catalogue, for those who work with dates. */
@Component
@Order(55)
class TimeLimitNavigation implements Navigation {

    static final String PATH = "/time-limits";

    @Override
    public List<Link> of(Viewer viewer) {
        return mayLook(viewer) ? List.of(new Link("Time limits", PATH)) : List.of();
    }

    static boolean mayLook(Viewer viewer) {
        return viewer.has(Role.ADVISER)
                || viewer.has(Role.STUDENT_ADVISER)
                || viewer.has(Role.SUPERVISOR)
                || viewer.has(Role.COORDINATOR);
    }
}
