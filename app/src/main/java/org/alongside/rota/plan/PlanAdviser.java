package org.alongside.rota.plan;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.rota.plan.travel.Location;
import org.alongside.rota.plan.travel.Travel;

/**
 * An adviser as the planner sees one.
 *
 * @param contracted half-days to work in the period
 * @param available the pattern without leave and bank holidays
 * @param skills law areas with level, as text, authorisation already applied
 */
public record PlanAdviser(
        UUID id,
        String name,
        Optional<Location> home,
        int contracted,
        Set<HalfDay> available,
        Set<String> skills,
        Standing standing,
        Set<String> languages,
        Likes likes) {

    public PlanAdviser {
        available = Set.copyOf(available);
        skills = Set.copyOf(skills);
        languages = Set.copyOf(languages);
        if (contracted < 0) {
            throw new IllegalArgumentException("a contract below nothing: " + name);
        }
    }

    /** What can be planned at most: the contract, or less when there is leave. */
    public int capacity() {
        return Math.min(contracted, available.size());
    }

    public Travel.Stop stop() {
        return new Travel.Stop(id, home);
    }

    public boolean may(PlanPlace place) {
        return skills.containsAll(place.skills());
    }

    /** Speaks one of the languages wanted there; true when none is. */
    public boolean speaksFor(PlanPlace place) {
        return place.languages().isEmpty() || place.languages().stream().anyMatch(languages::contains);
    }

    public PlanAdviser withAvailable(Set<HalfDay> halfDays) {
        return new PlanAdviser(id, name, home, contracted, halfDays, skills, standing, languages, likes);
    }
}
