package org.alongside.rota.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Standings;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.partnership.Partnerships;
import org.alongside.rota.Rota;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendar behind a link, as its owner would see it; empty when there is no such link or they have left. */
@Component
class ReadFeed {

    private static final Viewer TASK = new Viewer.Task("calendar-feed");
    private static final Duration BEHIND = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(183);

    private final FeedOwners owners;
    private final Standings standings;
    private final FeedSessions sessions;

    ReadFeed(FeedOwners owners, Standings standings, FeedSessions sessions) {
        this.owners = owners;
        this.standings = standings;
        this.sessions = sessions;
    }

    Optional<String> read(FeedToken token) {
        return CurrentViewer.as(TASK, () -> owners.of(token))
                .flatMap(this::viewer)
                .map(viewer -> CurrentViewer.as(viewer, () -> sessions.calendar(viewer.person())));
    }

    private Optional<Viewer.Member> viewer(FeedTable.Owner owner) {
        return standings
                .of(owner.person())
                .flatMap(standing -> standing.places().stream()
                        .filter(place -> place.agency().equals(owner.agency()))
                        .findFirst()
                        .map(standing::at)
                        .filter(Viewer.Member.class::isInstance)
                        .map(Viewer.Member.class::cast));
    }

    /** Whose a link is, in a transaction of the task. */
    @Component
    static class FeedOwners {

        private final FeedTable table;

        FeedOwners(FeedTable table) {
            this.table = table;
        }

        @Transactional
        public Optional<FeedTable.Owner> of(FeedToken token) {
            return token.sound() ? table.owner(token) : Optional.empty();
        }
    }

    /** The owner's sessions, in a transaction of theirs. */
    @Component
    static class FeedSessions {

        private final Rota rota;
        private final Partnerships partnerships;
        private final Trail trail;
        private final Clock clock;

        FeedSessions(Rota rota, Partnerships partnerships, Trail trail, Clock clock) {
            this.rota = rota;
            this.partnerships = partnerships;
            this.trail = trail;
            this.clock = clock;
        }

        /** Places are named only where no name tells what the service is about. */
        @Transactional
        public String calendar(UUID person) {
            var now = clock.instant();
            var neutral =
                    partnerships.seen(CurrentViewer.member().partnership()).neutral(false);
            var own = rota.of(person, now.minus(BEHIND), now.plus(AHEAD));
            trail.append(Act.EXPORTED, "feed", null, Map.of("sessions", own.size()));
            return new Calendar(List.copyOf(own), neutral, now).text();
        }
    }
}
