package org.alongside.referral.feedback;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.referral.reach.QuestionTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what an adviser asked about a referral. */
@Component
public class AnswerQuestion {

    /** What came of it. */
    public sealed interface Outcome {}

    public record Answered() implements Outcome {}

    /** A colleague answered before. */
    public record AnsweredAlready() implements Outcome {}

    private final SentReferrals sent;
    private final QuestionTable table;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    AnswerQuestion(SentReferrals sent, QuestionTable table, Trail trail, ApplicationEventPublisher events) {
        this.sent = sent;
        this.table = table;
        this.trail = trail;
        this.events = events;
    }

    /**
     * @throws org.alongside.page.NotFound when the viewer may not know of the referral
     */
    @Transactional
    public Outcome answer(UUID referral, UUID question, String answer) {
        var known = sent.read(referral).questions().stream()
                .anyMatch(one -> one.id().equals(question));
        if (!known || !table.answer(question, answer.strip())) {
            return new AnsweredAlready();
        }
        trail.append(Act.WROTE, "referral", referral, Map.of("change", "answered"));
        events.publishEvent(new ReferrerAnswered(referral, question));
        return new Answered();
    }
}
