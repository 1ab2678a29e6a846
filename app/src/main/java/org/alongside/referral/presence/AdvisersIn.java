package org.alongside.referral.presence;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.referral.Refers;
import org.alongside.rota.Rota;
import org.alongside.rota.Session;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a building at this moment; what has run out is not there any more. */
@Component
public class AdvisersIn {

    private static final int MOST = 20;
    private static final Comparator<Presence> NEAREST = Comparator.comparing(Presence::host)
            .reversed()
            .thenComparing(Presence::site)
            .thenComparing(Presence::name);

    private final PresenceTable table;
    private final Rota rota;
    private final Clock clock;

    AdvisersIn(PresenceTable table, Rota rota, Clock clock) {
        this.table = table;
        this.rota = rota;
        this.clock = clock;
    }

    /**
     * Those who said so and those whom the rota has there, in buildings of the viewer's own agency first, at most 20;
     * nobody for those who do not refer.
     */
    @Transactional
    public List<Presence> now() {
        if (!Refers.may(CurrentViewer.get())) {
            return List.of();
        }
        var announced = table.now();
        var said = announced.stream().map(Presence::person).collect(Collectors.toSet());
        return Stream.concat(announced.stream(), byRota().stream().filter(one -> !said.contains(one.person())))
                .sorted(NEAREST)
                .limit(MOST)
                .toList();
    }

    private List<Presence> byRota() {
        var now = clock.instant();
        var sessions = rota.between(now, now.plusSeconds(1)).stream()
                .filter(session -> session.place().kind() == Session.Kind.SITE)
                .toList();
        var phones = table.phones(
                sessions.stream().map(session -> session.place().id()).collect(Collectors.toSet()));
        return sessions.stream().map(session -> presence(session, phones)).toList();
    }

    private static Presence presence(Session session, Map<UUID, PresenceTable.Phone> phones) {
        var place = session.place();
        var phone = phones.getOrDefault(place.id(), PresenceTable.Phone.NONE);
        return new Presence(
                session.id(),
                session.adviser().id(),
                session.adviser().name(),
                place.words(),
                phone.number(),
                session.hours().until(),
                phone.host());
    }

    /** Where the viewer is, as they said. */
    @Transactional
    public Optional<Presence> own() {
        return table.own();
    }

    /** The number the viewer gave last. */
    @Transactional
    public String lastPhone() {
        return table.lastPhone().orElse("");
    }
}
