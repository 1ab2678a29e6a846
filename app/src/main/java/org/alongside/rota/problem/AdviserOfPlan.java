package org.alongside.rota.problem;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;
import org.alongside.rota.adviser.Profile;
import org.alongside.rota.adviser.RotaAdviser;
import org.alongside.rota.adviser.WeekHalf;
import org.alongside.rota.need.PlaceNeed;
import org.alongside.rota.plan.Half;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.Likes;
import org.alongside.rota.plan.PlanAdviser;
import org.alongside.rota.plan.Standing;
import org.alongside.rota.plan.travel.Location;

/** An adviser as the planner sees one. */
final class AdviserOfPlan {

    private static final double HALVES_OF_A_WEEK = 10;

    private final Known known;

    AdviserOfPlan(Known known) {
        this.known = known;
    }

    PlanAdviser of(RotaAdviser adviser) {
        var profile = known.profiles().getOrDefault(adviser.id(), Profile.unknown(adviser.id()));
        return new PlanAdviser(
                adviser.id(),
                adviser.name(),
                home(profile),
                (int) Math.round(profile.halfDays() * known.halfDays().size() / HALVES_OF_A_WEEK),
                available(adviser.id(), profile),
                skills(profile),
                standing(adviser),
                Set.copyOf(profile.languages()),
                Likes.NONE);
    }

    private Optional<Location> home(Profile profile) {
        return profile.home()
                .location()
                .or(() -> profile.home()
                        .site()
                        .flatMap(site -> Optional.ofNullable(known.needs().get(site)))
                        .flatMap(PlaceNeed::location));
    }

    private Set<HalfDay> available(UUID person, Profile profile) {
        var away = known.leaves().stream()
                .filter(one -> one.person().equals(person))
                .toList();
        return known.halfDays().stream()
                .filter(half ->
                        profile.works().contains(new WeekHalf(half.date().getDayOfWeek(), half.half() == Half.MORNING)))
                .filter(half -> away.stream().noneMatch(leave -> leave.meets(Halves.hours(half))))
                .collect(Collectors.toSet());
    }

    private static Set<String> skills(Profile profile) {
        return profile.skills().levels().keySet().stream()
                .filter(profile.skills()::may)
                .map(Choice::key)
                .collect(Collectors.toSet());
    }

    private static Standing standing(RotaAdviser adviser) {
        return adviser.supervisor() ? Standing.SUPERVISOR : adviser.student() ? Standing.STUDENT : Standing.ADVISER;
    }
}
