package org.alongside.referral.notice;

import java.util.List;
import java.util.Map;
import org.alongside.message.About;
import org.alongside.message.SendMessage;
import org.alongside.page.Dates;
import org.alongside.referral.ReferPatient;
import org.alongside.referral.ReferralSent;
import org.alongside.referral.reach.Attempts;
import org.alongside.referral.reach.SafeWay;
import org.alongside.referral.triage.CouldNotReach;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the person themselves, where they said that it is safe: that their own request arrived, and that nobody could
 * reach them. The register is asked when it is sent: what the agency knows as unsafe gets nothing.
 */
@Component
class TellPerson {

    private static final String REFERRAL = "referral";

    private final SubjectTable table;
    private final Attempts attempts;
    private final SendMessage sendMessage;

    TellPerson(SubjectTable table, Attempts attempts, SendMessage sendMessage) {
        this.table = table;
        this.attempts = attempts;
        this.sendMessage = sendMessage;
    }

    /** Once, for the referral that was just sent: one sent a second time is no new one. */
    @EventListener
    void on(ReferralSent sent) {
        if (CurrentViewer.get() instanceof Viewer.Task task && task.name().equals(ReferPatient.AT_THE_DOOR)) {
            table.justSent(sent.referral()).ifPresent(person -> receipt(sent, person));
        }
    }

    private void receipt(ReferralSent sent, SubjectTable.Person person) {
        var fields = Map.of("reference", person.reference(), "by", Dates.weekday(person.respondBy()));
        var about = new About(REFERRAL, sent.referral())
                .sentFor(sent.partnership(), sent.agency())
                .neutrally(person.neutral());
        SafeWay.of(person.reach(), List.of())
                .ifPresent(way -> sendMessage.send(way, "self-referral-receipt", fields, about));
    }

    @EventListener
    void on(CouldNotReach missed) {
        table.find(missed.referral())
                .ifPresent(person -> SafeWay.afterTries(person.reach(), attempts.of(missed.leg()))
                        .ifPresent(way -> sendMessage.send(
                                way,
                                "could-not-reach",
                                Map.of("reference", person.reference()),
                                new About(REFERRAL, missed.referral()).neutrally(person.neutral()))));
    }
}
