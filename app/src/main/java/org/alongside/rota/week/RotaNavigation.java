package org.alongside.rota.week;

import java.util.List;
import org.alongside.page.Navigation;
import org.alongside.part.Link;
import org.alongside.rota.Arranges;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the rota, for everybody who works in the partnership. */
@Component
@Order(25)
class RotaNavigation implements Navigation {

    @Override
    public List<Link> of(Viewer viewer) {
        return Arranges.looks(viewer)
                ? List.of(new Link("Rota", WeekQuery.PATH, "Who is where, week by week"))
                : List.of();
    }
}
