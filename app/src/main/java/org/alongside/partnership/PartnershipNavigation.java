package org.alongside.partnership;

import java.util.List;
import org.alongside.page.Navigation;
import org.alongside.part.Link;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads those who see designs to them: to all, or straight to the only one. */
@Component
@Order(80)
class PartnershipNavigation implements Navigation {

    @Override
    public List<Link> of(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Administrator ignored -> List.of(new Link("Partnerships", "/partnerships"));
            case Viewer.Member member
            when !member.roles().contains(Role.CLIENT) ->
                List.of(
                        member.partnerships().size() == 1
                                ? new Link("Partnership", "/partnerships/" + member.partnership())
                                : new Link("Partnerships", "/partnerships"));
            default -> List.of();
        };
    }

    @Override
    public List<Link> mainly(Viewer viewer) {
        return viewer instanceof Viewer.Administrator
                ? List.of(new Link("Start a partnership", "/partnerships/start"))
                : List.of();
    }
}
