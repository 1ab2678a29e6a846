package org.alongside.breakglass;

import java.util.List;
import org.alongside.page.Navigation;
import org.alongside.part.Link;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The list of openings, for supervisors. Asking starts from the list of clients. */
@Component
@Order(60)
class BreakGlassNavigation implements Navigation {

    @Override
    public List<Link> of(Viewer viewer) {
        return viewer.has(Role.SUPERVISOR)
                ? List.of(new Link("Break-glass", "/break-glass/openings", "Records that were opened in an emergency"))
                : List.of();
    }

    @Override
    public boolean seldom(Viewer viewer) {
        return true;
    }
}
