package org.alongside.consent.decide;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.consent.Consents;
import org.alongside.page.Today;
import org.alongside.part.Link;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many consents end soon. */
@Component
@Order(60)
class ConsentToday implements Today {

    private static final Set<Role> ASK = EnumSet.of(Role.ADVISER, Role.STUDENT_ADVISER, Role.SUPERVISOR);

    private final Consents consents;
    private final ReadConsents readConsents;

    ConsentToday(Consents consents, ReadConsents readConsents) {
        this.consents = consents;
        this.readConsents = readConsents;
    }

    @Override
    public List<Item> of(Viewer viewer) {
        if (ASK.stream().noneMatch(viewer::has)) {
            return List.of();
        }
        int count = consents.expiring(readConsents.today(), ExpiringPages.DAYS).size();
        var what = (count == 1 ? "consent ends" : "consents end") + " within 30 days";
        return count == 0
                ? List.of()
                : List.of(new Item(count, what, new Link("See consents that end", "/consents/expiring")));
    }
}
