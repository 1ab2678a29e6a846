package org.alongside.web;

import java.util.List;
import org.alongside.page.Navigation;
import org.alongside.part.Link;
import org.alongside.viewer.Viewer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Today stands first for everybody. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartNavigation implements Navigation {

    @Override
    public List<Link> of(Viewer viewer) {
        return List.of(new Link("Today", "/"));
    }
}
