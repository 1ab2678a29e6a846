package org.alongside.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.partnership.Partnerships;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.siteentry.Check;
import org.alongside.siteentry.Column;
import org.alongside.siteentry.Entry;
import org.alongside.siteentry.Known;
import org.alongside.siteentry.Line;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds or changes one site or team by hand. */
@Component
public class SaveSite {

    /** What saving came to. */
    public sealed interface Outcome {}

    public record Saved() implements Outcome {}

    /** What is wrong with which cell, and what to type instead. */
    public record Wrong(Map<Column, String> problems) implements Outcome {}

    /** Somebody else changed it since it was read. */
    public record ChangedMeanwhile() implements Outcome {}

    private final Partnerships partnerships;
    private final Sites directory;
    private final SiteTable sites;
    private final TeamTable teams;
    private final AddSites addSites;
    private final Trail trail;

    SaveSite(
            Partnerships partnerships,
            Sites directory,
            SiteTable sites,
            TeamTable teams,
            AddSites addSites,
            Trail trail) {
        this.partnerships = partnerships;
        this.directory = directory;
        this.sites = sites;
        this.teams = teams;
        this.addSites = addSites;
        this.trail = trail;
    }

    /**
     * @param version the version that was read; zero adds a new one
     */
    @Transactional
    public Outcome save(UUID partnership, Unit unit, UUID id, int version, Line typed) {
        partnerships.shaped(partnership);
        var before = directory.find(partnership, unit, id);
        if (version == 0 && before.isPresent() && unit == Unit.SITE) {
            return new Saved();
        }
        var others = directory.known(partnership, unit);
        var known = before.map(
                        site -> others.except(key(site, others), site.odsCode().orElse("")))
                .orElse(others);
        var line = Check.check(unit, List.of(typed), known).getFirst();
        if (line.entry().isEmpty()) {
            return new Wrong(line.problems());
        }
        return written(partnership, unit, id, version, line.entry(), before.isPresent());
    }

    private static String key(Site site, Known others) {
        var agency = site.agency().map(others.agencies()::get);
        return site.unit() == Unit.SITE ? Known.site(site.name()) : Known.team(site.name(), agency);
    }

    private Outcome written(UUID partnership, Unit unit, UUID id, int version, Optional<Entry> checked, boolean known) {
        var entry = checked.orElseThrow();
        var done = known
                ? change(partnership, unit, id, version, entry)
                : unit == Unit.SITE ? addSites.addSite(id, partnership, entry) : addSites.addTeam(partnership, entry);
        if (!done) {
            return known ? new ChangedMeanwhile() : new Wrong(Map.of(Column.NAME, "Already in the directory"));
        }
        trail.append(Act.WROTE, unit.title(), id, Map.of("version", String.valueOf(version + 1)));
        return new Saved();
    }

    private boolean change(UUID partnership, Unit unit, UUID id, int version, Entry entry) {
        if (unit == Unit.TEAM) {
            return teams.update(id, partnership, version, entry);
        }
        var done = sites.update(id, partnership, version, entry);
        if (done) {
            sites.furnish(id, partnership, entry.rooms());
        }
        return done;
    }
}
