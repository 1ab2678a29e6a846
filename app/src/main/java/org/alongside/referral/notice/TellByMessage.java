package org.alongside.referral.notice;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.alongside.message.About;
import org.alongside.message.SendMessage;
import org.alongside.message.To;
import org.alongside.referral.ReferralSent;
import org.alongside.referral.consultation.AdviserAnswered;
import org.alongside.referral.consultation.AdviserAsked;
import org.alongside.referral.feedback.ReferrerAnswered;
import org.alongside.referral.reach.ReferrerAsked;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other side by e-mail, in the transaction of the deed: a reference and a link, never who the client is. */
@Component
class TellByMessage {

    private static final String REFERRAL = "referral";
    private static final String CONSULTATION = "consultation";

    private final NoticeTable table;
    private final SendMessage sendMessage;
    private final URI address;

    TellByMessage(NoticeTable table, SendMessage sendMessage, @Value("${alongside.address}") URI address) {
        this.table = table;
        this.sendMessage = sendMessage;
        this.address = address;
    }

    @EventListener
    void on(ReferralSent sent) {
        table.arrival(sent.referral()).ifPresent(arrival -> tell(sent, arrival));
    }

    private void tell(ReferralSent sent, NoticeTable.Arrival arrival) {
        var fields = Map.of(
                "reference", arrival.reference(),
                "from", arrival.from(),
                "urgency", arrival.urgency(),
                "link", link("/inbox/" + sent.referral()));
        var about = new About(REFERRAL, sent.referral())
                .sentFor(sent.partnership(), sent.agency())
                .neutrally(arrival.neutral());
        table.receivers(sent.agency())
                .forEach(person -> sendMessage.send(new To.Staff(person), "referral-received", fields, about));
    }

    @EventListener
    void on(ReferrerAsked asked) {
        table.sender(asked.referral())
                .ifPresent(sender -> sendMessage.send(
                        new To.Staff(sender.person()),
                        "question-to-referrer",
                        fields(sender.reference(), "/referrals/" + asked.referral()),
                        about(asked.referral(), asked.question(), sender.neutral())));
    }

    @EventListener
    void on(ReferrerAnswered answered) {
        var asker = table.asker(answered.question());
        sendMessage.send(
                new To.Staff(asker.person()),
                "answer-to-adviser",
                fields(asker.reference(), "/inbox/" + answered.referral()),
                about(answered.referral(), answered.question(), asker.neutral()));
    }

    @EventListener
    void on(AdviserAsked asked) {
        table.receivers(asked.agency())
                .forEach(person -> sendMessage.send(
                        new To.Staff(person),
                        "consultation-asked",
                        consultation(asked.reference(), asked.consultation()),
                        new About(CONSULTATION, asked.consultation())));
    }

    @EventListener
    void on(AdviserAnswered answered) {
        sendMessage.send(
                new To.Staff(answered.asker()),
                "consultation-answered",
                consultation(answered.reference(), answered.consultation()),
                new About(CONSULTATION, answered.consultation()));
    }

    private Map<String, String> consultation(String reference, UUID id) {
        return fields(reference, "/ask-an-adviser/" + id);
    }

    private Map<String, String> fields(String reference, String path) {
        return Map.of("reference", reference, "link", link(path));
    }

    private static About about(UUID referral, UUID question, boolean neutral) {
        return new About(REFERRAL, referral).neutrally(neutral).occasion(question);
    }

    private String link(String path) {
        return address.resolve(path).toString();
    }
}
