package org.alongside.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.throttle.KnownDevices;
import org.alongside.throttle.Marks;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where somebody is signed in, and signing them out there. */
@Component
public class Sessions {

    /** One device on which somebody is signed in; the mark names it without giving its cookie away. */
    public record Open(String mark, String device, String address, Instant since, Instant seen, boolean here) {}

    private final FindByIndexNameSessionRepository<? extends Session> repository;
    private final Marks marks;
    private final KnownDevices devices;
    private final Trail trail;

    Sessions(
            FindByIndexNameSessionRepository<? extends Session> repository,
            Marks marks,
            KnownDevices devices,
            Trail trail) {
        this.repository = repository;
        this.marks = marks;
        this.devices = devices;
        this.trail = trail;
    }

    /** This one first, then the latest seen. */
    public List<Open> of(UUID person, String here) {
        return all(person)
                .map(session -> open(session, here))
                .sorted(Comparator.comparing(Open::here)
                        .thenComparing(Open::seen)
                        .reversed())
                .toList();
    }

    public void end(UUID person, String mark) {
        end(person, session -> mark(session).equals(mark), "one");
    }

    /** All but this one. */
    public void endOthers(UUID person, String here) {
        end(person, session -> !session.getId().equals(here), "others");
    }

    /** Everywhere, and every device is a stranger afterwards. */
    public void endAll(UUID person) {
        devices.forget(person);
        end(person, session -> true, "all");
    }

    private void end(UUID person, Predicate<Session> which, String howMany) {
        var ended = all(person).filter(which).toList();
        ended.forEach(session -> repository.deleteById(session.getId()));
        if (!ended.isEmpty()) {
            trail.appendApart(
                    Act.SIGNED_OUT, "session", person, Map.of("sessions", howMany, "count", "" + ended.size()));
        }
    }

    /** Each read by itself: the list by name leaves attributes out when the database mixes the sessions' rows. */
    private Stream<Session> all(UUID person) {
        return repository.findByPrincipalName(person.toString()).keySet().stream()
                .map(repository::findById)
                .flatMap(Stream::ofNullable);
    }

    private Open open(Session session, String here) {
        return new Open(
                mark(session),
                words(session, Device.NAME),
                words(session, Device.ADDRESS),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(here));
    }

    private String mark(Session session) {
        return marks.of("session", session.getId());
    }

    private static String words(Session session, String name) {
        return Objects.requireNonNullElse(session.getAttribute(name), "").toString();
    }
}
