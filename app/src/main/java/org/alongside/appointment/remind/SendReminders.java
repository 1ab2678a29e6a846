package org.alongside.appointment.remind;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.appointment.link.LinkToken;
import org.alongside.message.About;
import org.alongside.message.SendMessage;
import org.alongside.message.To;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds people of their appointments, by a way that is safe at that moment and never twice. Each reminder has a link of
 * its own, by which they see, move or cancel it.
 */
@Component
class SendReminders {

    static final String TASK = "appointment-reminders";

    /** The link outlasts the appointment, so that whoever missed it can choose another time. */
    private static final Duration OUTLASTS = Duration.ofDays(14);

    private final ReminderTable table;
    private final SendMessage sendMessage;
    private final URI address;
    private final Supplier<UUID> ids;

    SendReminders(
            ReminderTable table,
            SendMessage sendMessage,
            @Value("${alongside.address}") URI address,
            Supplier<UUID> ids) {
        this.table = table;
        this.sendMessage = sendMessage;
        this.address = address;
        this.ids = ids;
    }

    /** Needs the task's viewer. */
    @Transactional
    void send() {
        for (var occasion : Occasion.values()) {
            table.due(occasion).forEach(due -> due.to().ifPresent(to -> remind(due, to, occasion)));
        }
    }

    private void remind(Due due, To to, Occasion occasion) {
        if (!table.sent(due.appointment(), occasion)) {
            return;
        }
        var token = LinkToken.fresh();
        table.link(ids.get(), due, token, due.endsAt().plus(OUTLASTS));
        var fields = Map.of(
                "when", due.when(),
                "where", due.where(),
                "link", address.resolve(token.path()).toString());
        var about = new About("appointment", due.appointment())
                .sentFor(due.partnership(), due.agency())
                .neutrally(due.neutral())
                .occasion(occasion.key());
        sendMessage.send(to, "appointment-reminder", fields, about);
    }
}
