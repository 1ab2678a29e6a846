package org.alongside.appointment.walkin;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.Dates;
import org.alongside.page.NotFound;
import org.alongside.partnership.Partnerships;
import org.alongside.referral.Refers;
import org.alongside.rota.Rota;
import org.alongside.rota.Session;
import org.alongside.servicemodel.Booking;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people may come without an appointment today, as far as the viewer sees them in or receives them there. */
@Component
public class WalkIns {

    public static final String PATH = "/walk-in";

    private final Rota rota;
    private final Partnerships partnerships;
    private final WalkInTable table;
    private final Trail trail;
    private final Clock clock;

    WalkIns(Rota rota, Partnerships partnerships, WalkInTable table, Trail trail, Clock clock) {
        this.rota = rota;
        this.partnerships = partnerships;
        this.table = table;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether the viewer's partnership sees people without an appointment and the viewer has to do with it. */
    public boolean concern(Viewer viewer) {
        return viewer instanceof Viewer.Member member
                && Refers.may(member)
                && CurrentViewer.as(viewer, () -> partnerships.seen(member.partnership())).design().stream()
                        .anyMatch(design -> design.booking().styles().contains(Booking.Style.WALK_IN));
    }

    /** Whether the viewer sees people, not only receives them. */
    public boolean sees() {
        return Refers.advises(CurrentViewer.get());
    }

    /**
     * Today's, by their name.
     *
     * @throws NotFound when the viewer has nothing to do with it
     */
    @Transactional
    public List<WalkInPlace> today() {
        if (!concern(CurrentViewer.get())) {
            trail.appendApart(Act.DENIED, "walk_in", null, Map.of("because", "role"));
            throw new NotFound();
        }
        var day = clock.instant().atZone(Dates.ZONE).toLocalDate();
        var until = day.plusDays(1).atStartOfDay(Dates.ZONE).toInstant();
        var bySite = new LinkedHashMap<UUID, List<Session>>();
        var hosted = hosted();
        rota.between(day.atStartOfDay(Dates.ZONE).toInstant(), until).stream()
                .filter(one -> one.walkIn() && one.place().kind() == Session.Kind.SITE)
                .filter(one -> concerns(one, hosted))
                .forEach(one -> bySite.computeIfAbsent(one.place().id(), ignored -> new java.util.ArrayList<>())
                        .add(one));
        return bySite.entrySet().stream()
                .map(one -> place(one.getKey(), day, one.getValue()))
                .sorted(Comparator.comparing(WalkInPlace::name))
                .toList();
    }

    /**
     * @throws NotFound when nobody is seen there today without an appointment
     */
    WalkInPlace demand(UUID site) {
        return today().stream()
                .filter(one -> one.site().equals(site))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** For those who only receive people: another agency's sessions at their own sites. */
    private Set<UUID> hosted() {
        return CurrentViewer.get().has(Role.REFERRER) ? table.hosted() : Set.of();
    }

    private boolean concerns(Session session, Set<UUID> hosted) {
        return hosted.contains(session.place().id())
                || sees() && session.agency().equals(CurrentViewer.member().agency());
    }

    private static WalkInPlace place(UUID site, java.time.LocalDate day, List<Session> sessions) {
        var agency = sessions.getFirst().agency();
        var own = sessions.stream().filter(one -> one.agency().equals(agency)).toList();
        return new WalkInPlace(site, agency, own.getFirst().place().name(), day, own);
    }
}
