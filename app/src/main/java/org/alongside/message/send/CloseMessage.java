package org.alongside.message.send;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.message.About;
import org.alongside.message.SendMessage;
import org.alongside.message.To;
import org.alongside.message.Why;
import org.alongside.message.text.Templates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what became of a message. One that did not arrive becomes work, and its sender is told. */
@Component
class CloseMessage {

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);
    private static final Duration LOOK_LATER = Duration.ofHours(1);

    /** Looks a minute apart before they are an hour apart, and looks in all: three days, as long as Notify tries. */
    private static final int QUICK_LOOKS = 30;

    private static final int LOOKS = 110;

    private final QueueTable table;
    private final SendMessage sendMessage;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final URI address;

    CloseMessage(
            QueueTable table,
            SendMessage sendMessage,
            Trail trail,
            TransactionTemplate transaction,
            @Value("${alongside.address}") URI address) {
        this.table = table;
        this.sendMessage = sendMessage;
        this.trail = trail;
        this.transaction = transaction;
        this.address = address;
    }

    void handed(Claimed message, Optional<String> reference) {
        var look = reference.isPresent() ? LOOK_AGAIN : null;
        transaction.executeWithoutResult(ignored -> table.handed(message, reference.orElse(null), look));
    }

    void arrived(Claimed message) {
        transaction.executeWithoutResult(ignored -> table.arrived(message));
    }

    void underway(Claimed message) {
        transaction.executeWithoutResult(ignored -> {
            if (message.attempts() > LOOKS) {
                table.forget(message);
            } else {
                table.later(message, message.attempts() > QUICK_LOOKS ? LOOK_LATER : LOOK_AGAIN);
            }
        });
    }

    void notNow(Claimed message) {
        BackOff.after(message.attempts())
                .ifPresentOrElse(
                        pause -> transaction.executeWithoutResult(ignored -> table.later(message, pause)),
                        () -> gaveUp(message));
    }

    void gaveUp(Claimed message) {
        refused(message, Why.NO_ANSWER);
    }

    void refused(Claimed message, Why why) {
        transaction.executeWithoutResult(ignored -> {
            if (table.refused(message, why)) {
                trail.append(Act.WROTE, "message", message.id(), Map.of("change", "not-arrived", "why", why.key()));
                tell(message);
            }
        });
    }

    /** Colleagues are not told of what colleagues were to be told: it would never end. */
    private void tell(Claimed message) {
        if (message.to() instanceof To.Staff || message.madeBy().isEmpty()) {
            return;
        }
        var fields = Map.of(
                "what",
                Templates.named(message.template()).title(),
                "link",
                address.resolve("/messages/not-arrived/" + message.id()).toString());
        var about = new About("message", message.id()).sentFor(message.partnership(), message.agency());
        sendMessage.send(
                new To.Staff(message.madeBy().get()), "delivery-failed", fields, about.neutrally(message.neutral()));
    }
}
