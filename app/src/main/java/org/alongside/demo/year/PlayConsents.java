package org.alongside.demo.year;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.consent.How;
import org.alongside.consent.NewDecision;
import org.alongside.consent.RecordConsent;
import org.alongside.consent.Subject;
import org.alongside.consent.WithdrawConsent;
import org.alongside.demo.plan.Step;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.page.Dates;
import org.alongside.servicemodel.Delivery;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what clients decide, as the adviser they told it to, who is the viewer. */
@Component
@ConditionalOnProperty("alongside.demo")
class PlayConsents {

    private final RecordConsent recordConsent;
    private final WithdrawConsent withdrawConsent;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;

    PlayConsents(
            RecordConsent recordConsent,
            WithdrawConsent withdrawConsent,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.recordConsent = recordConsent;
        this.withdrawConsent = withdrawConsent;
        this.transaction = transaction;
        this.ids = ids;
    }

    /** All that was said in one conversation, at once. */
    void decide(Played played, List<Step.Decide> steps, Delivery.Way way) {
        var how = way == Delivery.Way.TELEPHONE ? How.TELEPHONE : How.IN_PERSON;
        transaction.executeWithoutResult(ignored -> steps.forEach(step -> decide(played, step, how)));
    }

    private void decide(Played played, Step.Decide step, How how) {
        var referrer = played.sender().map(Viewer.Member::agency);
        if (step.purpose() == ConsentPurpose.FEEDBACK && referrer.isEmpty()) {
            return;
        }
        var id = ids.get();
        var member = CurrentViewer.member();
        recordConsent.record(
                id,
                member.partnership(),
                member.agency(),
                new NewDecision(
                        new Subject.OfClient(played.client().orElseThrow()),
                        step.purpose(),
                        Optional.of(member.agency()),
                        step.purpose() == ConsentPurpose.FEEDBACK ? referrer : Optional.empty(),
                        step.given(),
                        step.parts(),
                        NewDecision.Telling.own(how),
                        step.at(),
                        step.months() == 0 ? Optional.empty() : Optional.of(ends(step.at(), step.months()))));
        if (step.given()) {
            played.decided(step.purpose(), id);
        }
    }

    private static java.time.LocalDate ends(Instant at, int months) {
        return at.atZone(Dates.ZONE).toLocalDate().plusMonths(months);
    }

    void takeBack(Played played, ConsentPurpose purpose) {
        played.decision(purpose).ifPresent(withdrawConsent::withdraw);
    }
}
