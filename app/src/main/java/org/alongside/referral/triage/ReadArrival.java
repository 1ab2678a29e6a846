package org.alongside.referral.triage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.referral.Referral;
import org.alongside.referral.Referrals;
import org.alongside.referral.feedback.TellReferrer;
import org.alongside.referral.reach.Attempt;
import org.alongside.referral.reach.Attempts;
import org.alongside.referral.reach.Question;
import org.alongside.referral.reach.QuestionTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a referral that an agency received; the first opening tells the referrer that it has been received. */
@Component
public class ReadArrival {

    /** The referral, the agency's part in it, what was asked, and each try to reach the person, newest first. */
    public record Reading(Referral referral, Leg leg, List<Question> questions, List<Attempt> attempts) {}

    private final Legs legs;
    private final LegTable table;
    private final Referrals referrals;
    private final QuestionTable questions;
    private final Attempts attempts;
    private final TellReferrer tell;
    private final Trail trail;

    ReadArrival(
            Legs legs,
            LegTable table,
            Referrals referrals,
            QuestionTable questions,
            Attempts attempts,
            TellReferrer tell,
            Trail trail) {
        this.legs = legs;
        this.table = table;
        this.referrals = referrals;
        this.questions = questions;
        this.attempts = attempts;
        this.tell = tell;
        this.trail = trail;
    }

    /**
     * @throws NotFound when there is no such referral or the viewer may not know of it
     */
    @Transactional
    public Reading read(UUID referral) {
        var leg = legs.demand(referral);
        var found = referrals.find(referral).orElseThrow(NotFound::new);
        if (leg.open() && leg.opened().isEmpty() && table.open(leg.id())) {
            tell.received(referral);
        }
        trail.append(Act.READ, "referral", referral, leg.client().orElse(null), Map.of());
        return new Reading(found, leg, questions.of(referral), attempts.of(leg.id()));
    }
}
