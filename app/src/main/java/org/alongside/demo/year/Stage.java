package org.alongside.demo.year;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.demo.plan.Course;
import org.alongside.viewer.Viewer;

/**
 * Where a year is played and by whom.
 *
 * @param referrers the people who refer, each in their own agency
 * @param workers by advice agency those who deal with referrals, in the order of the agencies
 * @param notified who would get an e-mail about each new referral
 * @param supervisors who also does what is decided once for an agency, such as what it takes
 */
public record Stage(
        UUID partnership,
        List<Viewer.Member> referrers,
        List<Place> sites,
        List<Place> teams,
        Map<UUID, List<Viewer.Member>> workers,
        Map<UUID, Viewer.Member> supervisors,
        List<Viewer.Member> notified,
        Map<UUID, String> names) {

    /** A site or a team, with the agency it belongs to, where one is named. */
    public record Place(UUID id, Optional<UUID> agency, Optional<java.time.LocalDate> startsOn) {}

    /** One of the agency's people, as their turn is. */
    Viewer.Member worker(UUID agency, int turn) {
        var people = workers.get(agency);
        if (people == null || people.isEmpty()) {
            throw new IllegalStateException("Nobody works at the agency that has the referral");
        }
        return people.get(turn % people.size());
    }

    Viewer.Member supervisor(UUID agency) {
        return java.util.Objects.requireNonNull(supervisors.get(agency));
    }

    /** A referrer of the agency the place belongs to, else any. */
    Viewer.Member referrer(int turn, Optional<UUID> agency) {
        var there = referrers.stream()
                .filter(one -> agency.filter(one.agency()::equals).isPresent())
                .toList();
        var from = there.isEmpty() ? referrers : there;
        return from.get(turn % from.size());
    }

    Optional<Place> site(Course.Sent sent) {
        return sent.site() < 0 ? Optional.empty() : Optional.of(sites.get(sent.site()));
    }

    Optional<Place> team(Course.Sent sent) {
        return sent.team() < 0 ? Optional.empty() : Optional.of(teams.get(sent.team()));
    }

    /** A moment at which something is done, for putting all of them in order. */
    record Turn(Instant at, Runnable deed) {}
}
