package org.alongside.referral.consultation;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.authority.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what a professional asked. */
@Component
public class AnswerConsultation {

    /** What came of it. */
    public sealed interface Outcome {}

    public record Answered() implements Outcome {}

    /** The text would tell who somebody is. */
    public record NamesSomebody(String what) implements Outcome {}

    /** Somebody else answered first. */
    public record AnsweredAlready(Deed by) implements Outcome {}

    private final Offered offered;
    private final Consultations consultations;
    private final ConsultationTable table;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    AnswerConsultation(
            Offered offered,
            Consultations consultations,
            ConsultationTable table,
            Trail trail,
            ApplicationEventPublisher events) {
        this.offered = offered;
        this.consultations = consultations;
        this.table = table;
        this.trail = trail;
        this.events = events;
    }

    /**
     * @param answer between 1 and 4,000 characters
     * @throws org.alongside.page.NotFound when it is not the viewer's agency that answers
     */
    @Transactional
    public Outcome answer(UUID id, String answer) {
        var one = consultations.read(id);
        offered.refuseUnless(one.mayAnswer());
        var telling = Nameless.found(answer);
        if (telling.isPresent()) {
            return new NamesSomebody(telling.get());
        }
        if (!table.answer(id, answer.strip())) {
            return new AnsweredAlready(consultations.read(id).answered().orElseThrow());
        }
        trail.append(Act.WROTE, "consultation", id, Map.of("change", "answered"));
        events.publishEvent(new AdviserAnswered(id, one.reference(), table.asker(id)));
        return new Answered();
    }
}
