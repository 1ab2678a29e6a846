package org.alongside.message.send;

import java.util.Optional;
import org.alongside.access.Agencies;
import org.alongside.message.Channel;
import org.alongside.message.Why;
import org.alongside.message.template.Wordings;
import org.alongside.message.text.Composed;
import org.alongside.message.text.Labels;
import org.alongside.message.text.Templates;
import org.alongside.message.way.Outgoing;
import org.alongside.partnership.Partnerships;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a message as everything stands now: the address, whether it is safe, the names, the words in force. */
@Component
class WriteMessage {

    private final Recipients recipients;
    private final Partnerships partnerships;
    private final Agencies agencies;
    private final Wordings wordings;

    WriteMessage(Recipients recipients, Partnerships partnerships, Agencies agencies, Wordings wordings) {
        this.recipients = recipients;
        this.partnerships = partnerships;
        this.agencies = agencies;
        this.wordings = wordings;
    }

    /** Asking for a client's address is kept in the trail. */
    @Transactional
    public Written write(Claimed claimed) {
        return switch (recipients.find(claimed)) {
            case Recipients.Unreachable unreachable -> new Written.Unsendable(unreachable.why());
            case Recipients.Reachable at -> write(claimed, at);
        };
    }

    private Written write(Claimed claimed, Recipients.Reachable at) {
        var labels = Labels.of(partnerships.seen(claimed.partnership()), agencies.of(claimed.partnership()));
        return switch (compose(claimed, at.channel(), labels)) {
            case Composed.Message message ->
                new Written.Ready(new Outgoing(
                        claimed.id(),
                        claimed.partnership(),
                        at.channel(),
                        at.address(),
                        message,
                        claimed.attempts() > 1));
            case Composed.Telling ignored -> new Written.Unsendable(Why.TELLING);
            case Composed.TooLong ignored -> new Written.Unsendable(Why.TOO_LONG);
        };
    }

    private Composed compose(Claimed claimed, Channel channel, Labels labels) {
        var template = Templates.named(claimed.template());
        var wording = wordings.inForce(claimed.partnership(), template);
        var agency =
                Optional.ofNullable(labels.agencies().get(claimed.agency())).orElse(labels.service());
        var filling = new Composed.Filling(claimed.fields(), agency, labels.neutral(claimed.neutral()));
        return switch (channel) {
            case EMAIL -> Composed.email(wording, labels, filling);
            case TEXT -> Composed.text(wording, labels, filling);
        };
    }
}
