package org.alongside.message.send;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.message.way.Handover;
import org.alongside.message.way.Way;
import org.alongside.message.way.Ways;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what is due, one message after another. Each is claimed, handed over outside any transaction, and its end
 * written down: a node that dies in between leaves a message that is due again when its lease runs out.
 */
@Component
class DeliverMessages {

    static final String TASK = "message-send";

    private static final Logger LOG = LoggerFactory.getLogger(DeliverMessages.class);

    private final QueueTable table;
    private final WriteMessage writeMessage;
    private final CloseMessage closeMessage;
    private final Ways ways;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private final Duration lease;

    DeliverMessages(
            QueueTable table,
            WriteMessage writeMessage,
            CloseMessage closeMessage,
            Ways ways,
            TransactionTemplate transaction,
            Supplier<UUID> ids,
            @Value("${alongside.message.lease:5m}") Duration lease) {
        this.table = table;
        this.writeMessage = writeMessage;
        this.closeMessage = closeMessage;
        this.ways = ways;
        this.transaction = transaction;
        this.ids = ids;
        this.lease = lease;
    }

    /** Needs the viewer to be the task {@link #TASK}; gives how many messages it took up. */
    int deliverDue() {
        int some = 0;
        for (var next = claim(); next.isPresent(); next = claim()) {
            work(next.get());
            some++;
        }
        return some;
    }

    private Optional<Claimed> claim() {
        return transaction.execute(ignored -> table.claim(ids.get(), lease));
    }

    private void work(Claimed message) {
        try {
            if (message.reference().isPresent()) {
                follow(message, message.reference().get());
            } else {
                send(message);
            }
        } catch (RuntimeException problem) {
            // Its text may quote a row; the message stays claimed and is due again when the lease ends.
            LOG.error(
                    "Message {} could not be worked on: {}",
                    message.id(),
                    problem.getClass().getName());
            if (message.reference().isEmpty()
                    && BackOff.after(message.attempts()).isEmpty()) {
                closeMessage.gaveUp(message);
            }
        }
    }

    private void send(Claimed message) {
        switch (writeMessage.write(message)) {
            case Written.Unsendable unsendable -> closeMessage.refused(message, unsendable.why());
            case Written.Ready ready ->
                settle(message, ways.of(ready.message().channel()).hand(ready.message()));
        }
    }

    private void settle(Claimed message, Handover handover) {
        switch (handover) {
            case Handover.Handed handed -> closeMessage.handed(message, handed.reference());
            case Handover.NotNow ignored -> closeMessage.notNow(message);
            case Handover.Never never -> closeMessage.refused(message, never.why());
        }
    }

    private void follow(Claimed message, String reference) {
        switch (ways.asked().ask(reference)) {
            case Way.Arrived ignored -> closeMessage.arrived(message);
            case Way.Underway ignored -> closeMessage.underway(message);
            case Way.Lost lost -> closeMessage.refused(message, lost.why());
        }
    }
}
