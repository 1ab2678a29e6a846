package org.alongside.partnership;

import java.util.List;
import java.util.Locale;
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

    private static final String ABOUT = "Its design, sites, teams and agreements";

    @Override
    public List<Link> of(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Administrator ignored -> List.of(new Link("Partnerships", "/partnerships"));
            case Viewer.Member member
            when !member.roles().contains(Role.CLIENT) ->
                List.of(
                        member.partnerships().size() == 1
                                ? new Link("Partnership", "/partnerships/" + member.partnership(), ABOUT)
                                : new Link("Partnerships", "/partnerships", ABOUT));
            default -> List.of();
        };
    }

    @Override
    public boolean seldom(Viewer viewer) {
        return !viewer.has(Role.COORDINATOR);
    }

    @Override
    public List<Link> mainly(Viewer viewer) {
        if (viewer instanceof Viewer.Administrator) {
            return List.of(new Link("Start a partnership", "/partnerships/start"));
        }
        return viewer.has(Role.FUNDER) || viewer.has(Role.RESEARCHER)
                ? of(viewer).stream()
                        .map(link -> new Link("See the " + link.text().toLowerCase(Locale.UK), link.href()))
                        .toList()
                : List.of();
    }
}
