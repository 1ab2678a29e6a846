package org.alongside.rota;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Sites, rooms and sessions for tests. */
@Component
public class SampleRota {

    private final SamplePeople people;
    private final PublishSession publishSession;
    private final Supplier<UUID> ids;

    SampleRota(SamplePeople people, PublishSession publishSession, Supplier<UUID> ids) {
        this.people = people;
        this.publishSession = publishSession;
        this.ids = ids;
    }

    public UUID site(SampleAgencies sample, String name) {
        var site = ids.get();
        people.as(
                sample.administrator(),
                "insert into directory.site (id, partnership_id, name, made_at) values (?, ?, ?, access.at())",
                site,
                sample.partnership(),
                name);
        return site;
    }

    public UUID room(SampleAgencies sample, UUID site, String name) {
        var room = ids.get();
        people.as(
                sample.administrator(),
                "insert into directory.room (id, partnership_id, site_id, name, made_at)"
                        + " values (?, ?, ?, ?, access.at())",
                room,
                sample.partnership(),
                site,
                name);
        return room;
    }

    /** Six slots of half an hour, made by a coordinator. */
    public UUID session(SampleAgencies sample, Viewer.Member adviser, UUID site, Session.Hours hours) {
        var wanted = new NewSession(
                adviser.agency(),
                adviser.person(),
                NewSession.Where.site(site),
                hours,
                new Session.Slots(6, 30),
                false,
                Optional.empty());
        var coordinator = sample.member(Role.COORDINATOR);
        return ((PublishSession.Published) CurrentViewer.as(coordinator, () -> publishSession.publish(wanted)))
                .session();
    }

    public List<UUID> mornings(SampleAgencies sample, Viewer.Member adviser, UUID site, LocalDate... days) {
        return List.of(days).stream()
                .map(day -> session(sample, adviser, site, Times.MORNING.on(day)))
                .toList();
    }
}
