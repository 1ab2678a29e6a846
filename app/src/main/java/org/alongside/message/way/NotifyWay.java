package org.alongside.message.way;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.message.Channel;
import org.alongside.message.Why;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.gov.service.notify.NotificationClientException;

/** Hands messages to GOV.UK Notify and asks what became of them. Its templates hold only ((subject)) and ((body)). */
final class NotifyWay implements Way {

    private static final Logger LOG = LoggerFactory.getLogger(NotifyWay.class);

    private final NotifyAccount account;

    NotifyWay(NotifyAccount account) {
        this.account = account;
    }

    @Override
    public Handover hand(Outgoing message) {
        try {
            var known = message.again() ? known(message.id()) : Optional.<String>empty();
            return new Handover.Handed(Optional.of(known.isPresent() ? known.get() : send(message)));
        } catch (NotificationClientException problem) {
            return refused(problem);
        }
    }

    private String send(Outgoing message) throws NotificationClientException {
        var words = message.message();
        var reference = message.id().toString();
        if (message.channel() == Channel.TEXT) {
            return account.client()
                    .sendSms(account.textTemplate(), message.address(), Map.of("body", words.body()), reference)
                    .getNotificationId()
                    .toString();
        }
        var filled = Map.of("subject", words.subject(), "body", words.body());
        return account.client()
                .sendEmail(account.emailTemplate(), message.address(), filled, reference)
                .getNotificationId()
                .toString();
    }

    /** A try that was cut short may have reached Notify. */
    private Optional<String> known(UUID reference) throws NotificationClientException {
        return account.client().getNotifications(null, null, reference.toString(), null).getNotifications().stream()
                .findFirst()
                .map(one -> one.getId().toString());
    }

    /** 400 and 413 are about this message; a limit, a wrong key or a fault of Notify's pass. */
    private static Handover refused(NotificationClientException problem) {
        var code = problem.getHttpResult();
        LOG.warn("GOV.UK Notify did not take a message ({})", code);
        return switch (code) {
            case 413 -> new Handover.Never(Why.TOO_LONG);
            case 400 -> new Handover.Never(aboutTheAddress(problem) ? Why.BAD_ADDRESS : Why.REFUSED);
            default -> new Handover.NotNow();
        };
    }

    private static boolean aboutTheAddress(NotificationClientException problem) {
        return String.valueOf(problem.getMessage()).matches("(?s).*(phone_number|email_address).*");
    }

    @Override
    public Fate ask(String reference) {
        try {
            var status = account.client().getNotificationById(reference).getStatus();
            return switch (status) {
                case "delivered", "received" -> new Way.Arrived();
                case "permanent-failure" -> new Way.Lost(Why.BAD_ADDRESS);
                case "temporary-failure" -> new Way.Lost(Why.LOST);
                case "technical-failure", "validation-failed", "virus-scan-failed" -> new Way.Lost(Why.REFUSED);
                default -> new Way.Underway();
            };
        } catch (NotificationClientException problem) {
            LOG.warn("GOV.UK Notify did not say what became of a message ({})", problem.getHttpResult());
            return new Way.Underway();
        }
    }
}
