package org.alongside.audit.review;

import java.util.List;
import org.alongside.page.Navigation;
import org.alongside.part.Link;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the trail for those who may read it. */
@Component
@Order(900)
class TrailNavigation implements Navigation {

    @Override
    public List<Link> of(Viewer viewer) {
        return viewer.has(Role.SUPERVISOR) || viewer.has(Role.SYSTEM_ADMINISTRATOR)
                ? List.of(new Link("Audit trail", "/audit", "Who read, changed, searched and exported what"))
                : List.of();
    }

    @Override
    public boolean seldom(Viewer viewer) {
        return true;
    }
}
