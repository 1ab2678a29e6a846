package org.alongside.directory;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.partnership.Partnerships;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a site on a day; what happened there stays. */
@Component
public class EndSite {

    private final Partnerships partnerships;
    private final SiteTable sites;
    private final Trail trail;

    EndSite(Partnerships partnerships, SiteTable sites, Trail trail) {
        this.partnerships = partnerships;
        this.sites = sites;
        this.trail = trail;
    }

    /** False when somebody changed the site since this version. */
    @Transactional
    public boolean end(UUID partnership, UUID site, int version, LocalDate day) {
        partnerships.shaped(partnership);
        var done = sites.end(site, partnership, version, day);
        if (done) {
            trail.append(Act.WROTE, "site", site, Map.of());
        }
        return done;
    }
}
