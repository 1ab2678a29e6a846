package org.alongside.referral.feedback;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.referral.triage.ReadArrival;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever referred how it goes with a referral that the viewer's agency has accepted. Whether they read it is asked
 * of the client's consents each time they look.
 */
@Component
public class ReportBack {

    /** What came of it. */
    public sealed interface Outcome {}

    public record Reported() implements Outcome {}

    /** It was the last thing told, so a form sent twice tells it once. */
    public record ReportedAlready() implements Outcome {}

    /** The agency has not accepted it. */
    public record NotAccepted() implements Outcome {}

    private final ReadArrival readArrival;
    private final FeedbackTable table;
    private final TellReferrer tell;
    private final Trail trail;

    ReportBack(ReadArrival readArrival, FeedbackTable table, TellReferrer tell, Trail trail) {
        this.readArrival = readArrival;
        this.table = table;
        this.tell = tell;
        this.trail = trail;
    }

    /**
     * @throws org.alongside.page.NotFound when the viewer may not know of the referral
     */
    @Transactional
    public Outcome report(UUID referral, News news) {
        var leg = readArrival.read(referral).leg();
        if (leg.accepted().isEmpty()) {
            return new NotAccepted();
        }
        var last = table.of(java.util.List.of(referral)).stream().reduce((before, after) -> after);
        if (last.filter(news::same).isPresent()) {
            return new ReportedAlready();
        }
        switch (news.word()) {
            case OUTCOME -> tell.outcome(referral, news.band().orElseThrow());
            case CLOSED -> tell.closed(referral);
            default -> tell.appointment(referral, news.word());
        }
        var change = Map.of("change", "reported", "word", news.word().key());
        trail.append(Act.WROTE, "referral", referral, leg.client().orElse(null), change);
        return new Reported();
    }
}
