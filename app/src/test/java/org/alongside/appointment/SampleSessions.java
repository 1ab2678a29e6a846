package org.alongside.appointment;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.page.Dates;
import org.alongside.rota.CancelReason;
import org.alongside.rota.CancelSession;
import org.alongside.rota.NewSession;
import org.alongside.rota.PublishSession;
import org.alongside.rota.Rota;
import org.alongside.rota.Session;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.stereotype.Component;

/** Sessions for tests: Amira Haddad at a surgery, next Tuesday from nine, six slots of half an hour. */
@Component
public class SampleSessions {

    private final SamplePeople people;
    private final PublishSession publishSession;
    private final CancelSession cancelSession;
    private final Rota rota;
    private final Clock clock;
    private final Supplier<UUID> ids;

    SampleSessions(
            SamplePeople people,
            PublishSession publishSession,
            CancelSession cancelSession,
            Rota rota,
            Clock clock,
            Supplier<UUID> ids) {
        this.people = people;
        this.publishSession = publishSession;
        this.cancelSession = cancelSession;
        this.rota = rota;
        this.clock = clock;
        this.ids = ids;
    }

    public Session tuesday(SampleAgencies sample) {
        return at(sample, site(sample, "Teasel Surgery", "NG1 5FS"), tuesdayAtNine(), 6);
    }

    /** The next Tuesday that is a day away at least. */
    public Instant tuesdayAtNine() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE)
                .plusDays(1)
                .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
                .atTime(LocalTime.of(9, 0))
                .atZone(Dates.ZONE)
                .toInstant();
    }

    public UUID site(SampleAgencies sample, String name, String postcode) {
        var id = ids.get();
        people.as(sample.administrator(), """
                insert into directory.site (id, partnership_id, name, postcode, made_at)
                values (?, ?, ?, ?, access.at())
                """, id, sample.partnership(), name, postcode);
        return id;
    }

    /** Held by the agency's adviser. */
    public Session at(SampleAgencies sample, UUID site, Instant from, int slots) {
        var wanted = new NewSession(
                sample.advice().id(),
                sample.member(Role.ADVISER).person(),
                NewSession.Where.site(site),
                new Session.Hours(from, from.plus(Duration.ofMinutes(30L * slots))),
                new Session.Slots(slots, 30),
                false,
                Optional.empty());
        var outcome = CurrentViewer.as(sample.member(Role.COORDINATOR), () -> publishSession.publish(wanted));
        return find(sample, ((PublishSession.Published) outcome).session());
    }

    public Session find(SampleAgencies sample, UUID session) {
        return CurrentViewer.as(
                sample.member(Role.COORDINATOR), () -> rota.find(session).orElseThrow());
    }

    public void cancel(SampleAgencies sample, Session session) {
        CurrentViewer.as(
                sample.member(Role.COORDINATOR), () -> cancelSession.cancel(session.id(), CancelReason.ILLNESS));
    }
}
