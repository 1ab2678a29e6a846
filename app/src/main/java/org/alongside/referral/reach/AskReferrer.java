package org.alongside.referral.reach;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.referral.triage.Legs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks whoever referred; the referral goes on waiting meanwhile. */
@Component
public class AskReferrer {

    private final Legs legs;
    private final QuestionTable table;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    AskReferrer(Legs legs, QuestionTable table, Trail trail, ApplicationEventPublisher events) {
        this.legs = legs;
        this.table = table;
        this.trail = trail;
        this.events = events;
    }

    /**
     * @param id made with the form, so that one sent twice is asked once
     * @param question between 3 and 1,000 characters
     */
    @Transactional
    public void ask(UUID id, UUID referral, String question) {
        var leg = legs.demand(referral);
        if (table.ask(id, leg, question.strip())) {
            trail.append(Act.WROTE, "referral", referral, leg.client().orElse(null), Map.of("change", "asked"));
            events.publishEvent(new ReferrerAsked(referral, id));
        }
    }
}
