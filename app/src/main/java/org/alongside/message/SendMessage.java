package org.alongside.message;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.message.text.Templates;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a message when the transaction at hand is committed, within two seconds; nothing is sent when it is not. What
 * is asked a second time under the same key (see {@link About}) is sent once.
 */
@Component
public class SendMessage {

    private final MessageTable table;
    private final Trail trail;
    private final Supplier<UUID> ids;
    private final ApplicationEventPublisher events;

    SendMessage(MessageTable table, Trail trail, Supplier<UUID> ids, ApplicationEventPublisher events) {
        this.table = table;
        this.trail = trail;
        this.ids = ids;
        this.events = events;
    }

    /**
     * @param template the name of a file in models/messages, without its ending
     * @param fields exactly the fields that file lists
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(To to, String template, Map<String, String> fields, About about) {
        Templates.named(template).refuseUnlessFilled(fields);
        var id = ids.get();
        var sender = about.sender().orElseGet(SendMessage::atWork);
        if (table.insert(id, new MessageTable.Row(sender, to, template, fields, about))) {
            trail.append(
                    Act.WROTE,
                    "message",
                    id,
                    Map.of("template", template, "about", about.kind(), "record", about.recordId(), "to", kind(to)));
            events.publishEvent(new MessageQueued());
        }
    }

    private static About.Sender atWork() {
        if (CurrentViewer.get() instanceof Viewer.Member member) {
            return new About.Sender(member.partnership(), member.agency());
        }
        throw new IllegalStateException("Say for whom a message is sent: About.sentFor");
    }

    static String kind(To to) {
        return switch (to) {
            case To.Staff ignored -> "staff";
            case To.ClientContact ignored -> "contact";
            case To.Typed ignored -> "typed";
        };
    }
}
