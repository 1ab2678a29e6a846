package org.alongside.agency;

import java.util.Locale;
import java.util.UUID;
import org.alongside.authority.Authority;
import org.alongside.authority.PeopleSections;
import org.alongside.viewer.CurrentViewer;

/** An agency or a team by the name it has now, and the agency whose people may change it. */
record Named(String name, UUID agency, UUID partnership) {

    /** What has a name that can be changed. */
    enum Unit {
        AGENCY(PeopleSections.AGENCIES),
        TEAM("/people/teams");

        private final String pages;

        Unit(String pages) {
            this.pages = pages;
        }

        /** The page of one of them. */
        String page(UUID id) {
            return pages + "/" + id;
        }

        /** The word the audit trail has for it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isRunByViewer() {
        return Authority.runsAgency(CurrentViewer.get(), agency, partnership);
    }
}
