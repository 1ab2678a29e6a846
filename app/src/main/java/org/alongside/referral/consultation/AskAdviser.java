package org.alongside.referral.consultation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.Reference;
import org.alongside.kernel.LawArea;
import org.alongside.referral.route.Closed;
import org.alongside.referral.route.OpenDays;
import org.alongside.referral.route.Route;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks an adviser about a situation; it goes to the agency that takes the law area. */
@Component
public class AskAdviser {

    /** What came of it. */
    public sealed interface Outcome {}

    public record Asked() implements Outcome {}

    /** The text would tell who somebody is: say, a phone number. */
    public record NamesSomebody(String what) implements Outcome {}

    /** No agency of the partnership takes it. */
    public record NobodyTakes() implements Outcome {}

    /** It is before the partnership's first day or after its last. */
    public record NotOpen(Closed why) implements Outcome {}

    private final Offered offered;
    private final OpenDays openDays;
    private final Route route;
    private final ConsultationTable table;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    AskAdviser(
            Offered offered,
            OpenDays openDays,
            Route route,
            ConsultationTable table,
            Trail trail,
            ApplicationEventPublisher events) {
        this.offered = offered;
        this.openDays = openDays;
        this.route = route;
        this.table = table;
        this.trail = trail;
        this.events = events;
    }

    /**
     * @param id made with the form, so that one sent twice is asked once
     * @param question between 10 and 4,000 characters
     */
    @Transactional
    public Outcome ask(UUID id, LawArea area, String question) {
        offered.demand();
        offered.refuseUnless(CurrentViewer.get().has(Role.REFERRER));
        var partnership = CurrentViewer.member().partnership();
        var closed = openDays.closed(partnership);
        if (closed.isPresent()) {
            return new NotOpen(closed.get());
        }
        var telling = Nameless.found(question);
        if (telling.isPresent()) {
            return new NamesSomebody(telling.get());
        }
        var agency = route.to(partnership, Set.of(area), Optional.empty());
        if (agency.isEmpty()) {
            return new NobodyTakes();
        }
        var reference = Reference.next();
        if (table.ask(id, reference, area, question.strip(), agency.get())) {
            trail.append(Act.WROTE, "consultation", id, Map.of("change", "asked", "area", area.key()));
            events.publishEvent(new AdviserAsked(id, reference, agency.get()));
        }
        return new Asked();
    }
}
