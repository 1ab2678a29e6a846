package org.alongside.rota.problem;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.page.Dates;
import org.alongside.rota.Arranges;
import org.alongside.rota.Rota;
import org.alongside.rota.Session;
import org.alongside.rota.adviser.Advisers;
import org.alongside.rota.adviser.Profiles;
import org.alongside.rota.leave.Leaves;
import org.alongside.rota.need.Needs;
import org.alongside.rota.place.Places;
import org.alongside.rota.place.RotaPlace;
import org.alongside.rota.plan.PlanAdviser;
import org.alongside.rota.plan.PlanPlace;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.Terms;
import org.alongside.rota.plan.rule.Weights;
import org.alongside.rota.plan.travel.Reach;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the planner's problem of a period for the advisers whose rota the viewer makes. */
@Component
public class BuildProblem {

    private final Arranges arranges;
    private final Advisers advisers;
    private final Profiles profiles;
    private final Leaves leaves;
    private final Places places;
    private final Needs needs;
    private final Rota rota;

    BuildProblem(
            Arranges arranges,
            Advisers advisers,
            Profiles profiles,
            Leaves leaves,
            Places places,
            Needs needs,
            Rota rota) {
        this.arranges = arranges;
        this.advisers = advisers;
        this.profiles = profiles;
        this.leaves = leaves;
        this.places = places;
        this.needs = needs;
        this.rota = rota;
    }

    /**
     * As things are now. Sessions of a draft whose adviser or place is gone are left out.
     *
     * @param pinned what must stay where it is
     */
    @Transactional
    public Problem of(LocalDate from, LocalDate until, List<PlannedSession> pinned) {
        arranges.demand();
        var known = known(from, until);
        var people = known.advisers().stream().map(new AdviserOfPlan(known)::of).toList();
        var everywhere = known.places().stream()
                .filter(place -> place.kind() != RotaPlace.Kind.ROOM)
                .map(new PlaceOfPlan(known)::of)
                .flatMap(Optional::stream)
                .toList();
        var published = known.sessions().stream()
                .filter(known::plans)
                .flatMap(session -> Halves.planned(session).stream())
                .toList();
        var fits = new Fits(known, people, everywhere);
        return new Problem(
                known.halfDays(),
                people,
                everywhere,
                new Terms(needs.travel(), Reach.USUAL, Weights.USUAL),
                fits.of(published),
                fits.of(pinned));
    }

    private record Fits(Known known, List<PlanAdviser> people, List<PlanPlace> everywhere) {
        List<PlannedSession> of(Collection<PlannedSession> sessions) {
            var ids = Stream.concat(
                            people.stream().map(PlanAdviser::id),
                            everywhere.stream().map(PlanPlace::id))
                    .collect(Collectors.<UUID>toSet());
            return sessions.stream()
                    .filter(one -> ids.contains(one.adviser())
                            && ids.contains(one.place())
                            && known.halfDays().contains(one.halfDay()))
                    .toList();
        }
    }

    private Known known(LocalDate from, LocalDate until) {
        var begin = from.atStartOfDay(Dates.ZONE).toInstant();
        var end = until.plusDays(1).atStartOfDay(Dates.ZONE).toInstant();
        return new Known(
                Halves.working(from, until),
                advisers.arranged(),
                profiles.all(),
                leaves.between(begin, end),
                places.all(),
                needs.all(),
                needs.freeRooms(),
                places.days(),
                sessions(from, until));
    }

    /** Day by day: there may be more than are read at once. */
    private List<Session> sessions(LocalDate from, LocalDate until) {
        return from.datesUntil(until.plusDays(1))
                .flatMap(day -> rota
                        .between(
                                day.atStartOfDay(Dates.ZONE).toInstant(),
                                day.plusDays(1).atStartOfDay(Dates.ZONE).toInstant())
                        .stream())
                .distinct()
                .toList();
    }
}
