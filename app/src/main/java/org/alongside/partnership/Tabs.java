package org.alongside.partnership;

import java.util.ArrayList;
import java.util.List;
import org.alongside.part.Link;
import org.alongside.viewer.CurrentViewer;

/** The pages of one partnership, as its sub-navigation lists them to the viewer at work. */
public final class Tabs {

    private Tabs() {}

    public static List<Link> of(Partnership partnership) {
        var links = new ArrayList<Link>();
        links.add(new Link("Design", partnership.path("")));
        links.add(new Link("Sites", partnership.path("sites")));
        links.add(new Link("Teams", partnership.path("teams")));
        links.add(new Link("Agreements and funding", partnership.path("ledger")));
        if (partnership.shapedBy(CurrentViewer.get())) {
            links.add(new Link("Messages", partnership.path("messages")));
            links.add(new Link("Set-up", partnership.path("setup")));
        }
        return links;
    }
}
