package org.alongside.authority;

import java.util.ArrayList;
import java.util.List;
import org.alongside.page.Navigation;
import org.alongside.part.Link;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "People" in the main navigation, and the sections below it. */
@Component
@Order(700)
public class PeopleSections implements Navigation {

    public static final String PEOPLE = "/people";
    public static final String INVITATIONS = "/people/invitations";
    public static final String AGENCIES = "/people/agencies";
    public static final String ADMINISTRATORS = "/people/administrators";

    @Override
    public List<Link> of(Viewer viewer) {
        return Authority.manages(viewer) ? List.of(new Link("People", PEOPLE)) : List.of();
    }

    @Override
    public List<Link> mainly(Viewer viewer) {
        return viewer.has(Role.AGENCY_ADMINISTRATOR)
                ? List.of(new Link("Invite somebody", "/people/invite"))
                : List.of();
    }

    /** The sections for whoever is looking. */
    public static List<Link> sections() {
        var links = new ArrayList<>(List.of(
                new Link("People", PEOPLE),
                new Link("Invitations", INVITATIONS),
                new Link("Agencies and teams", AGENCIES)));
        if (CurrentViewer.get().has(Role.SYSTEM_ADMINISTRATOR)) {
            links.add(new Link("System administrators", ADMINISTRATORS));
        }
        return links;
    }
}
