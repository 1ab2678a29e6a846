package org.alongside.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.AddTeam;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.partnership.Partnerships;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.siteentry.Entry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes many checked sites or teams into the directory at once. */
@Component
public class AddSites {

    private final Partnerships partnerships;
    private final SiteTable sites;
    private final TeamTable teams;
    private final AddTeam addTeam;
    private final Trail trail;
    private final Supplier<UUID> ids;

    AddSites(
            Partnerships partnerships,
            SiteTable sites,
            TeamTable teams,
            AddTeam addTeam,
            Trail trail,
            Supplier<UUID> ids) {
        this.partnerships = partnerships;
        this.sites = sites;
        this.teams = teams;
        this.addTeam = addTeam;
        this.trail = trail;
        this.ids = ids;
    }

    /** Says for each entry whether it was added; one that somebody else added at the same moment is not. */
    @Transactional
    public List<Boolean> add(UUID partnership, Unit unit, List<Entry> entries) {
        partnerships.shaped(partnership);
        var added = entries.stream()
                .map(entry -> unit == Unit.SITE ? addSite(ids.get(), partnership, entry) : addTeam(partnership, entry))
                .toList();
        trail.append(
                Act.WROTE,
                unit.title() + "s",
                partnership,
                Map.of("added", String.valueOf(added.stream().filter(one -> one).count())));
        return added;
    }

    boolean addSite(UUID id, UUID partnership, Entry entry) {
        if (!sites.insert(id, partnership, entry)) {
            return false;
        }
        sites.furnish(id, partnership, entry.rooms());
        return true;
    }

    boolean addTeam(UUID partnership, Entry entry) {
        var agency = entry.agency().orElseThrow();
        return switch (addTeam.add(agency, partnership, entry.name())) {
            case AddTeam.NameTaken ignored -> false;
            case AddTeam.NotAllowed ignored -> throw new NotFound();
            case AddTeam.Added team -> {
                teams.insert(team.team(), agency, partnership, entry);
                yield true;
            }
        };
    }
}
