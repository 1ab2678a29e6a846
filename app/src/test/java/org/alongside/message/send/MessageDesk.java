package org.alongside.message.send;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.alongside.message.About;
import org.alongside.message.Channel;
import org.alongside.message.SendMessage;
import org.alongside.message.To;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends messages for people in tests, and looks where they went. */
@Component
class MessageDesk {

    static final Viewer SENDER = new Viewer.Task(DeliverMessages.TASK);
    private static final Map<String, String> RECEIPT = Map.of("reference", "K7TQ-93MX", "by", "Friday");

    private final SendMessage sendMessage;
    private final DeliverMessages deliverMessages;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    MessageDesk(
            SendMessage sendMessage,
            DeliverMessages deliverMessages,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.sendMessage = sendMessage;
        this.deliverMessages = deliverMessages;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void send(Viewer who, To to, String template, Map<String, String> fields, About about) {
        CurrentViewer.as(
                who, () -> transaction.executeWithoutResult(ignored -> sendMessage.send(to, template, fields, about)));
    }

    void receipt(Viewer who, String address, About about) {
        send(who, new To.Typed(Channel.EMAIL, address), "self-referral-receipt", RECEIPT, about);
    }

    void deliver() {
        CurrentViewer.as(SENDER, () -> {
            deliverMessages.deliverDue();
        });
    }

    List<Map<String, Object>> outbox(Viewer who) {
        return CurrentViewer.as(
                who,
                () -> transaction.execute(
                        ignored -> jdbc.sql("select * from message.outbox order by sent_at, message_id")
                                .query()
                                .listOfRows()));
    }

    List<String> refusals(Viewer who) {
        return CurrentViewer.as(
                who,
                () -> transaction.execute(
                        ignored -> jdbc.sql("select refused_why from message.message order by refused_at")
                                .query(String.class)
                                .list()));
    }

    <T> T asSender(Supplier<T> work) {
        return CurrentViewer.as(SENDER, () -> transaction.execute(ignored -> work.get()));
    }
}
