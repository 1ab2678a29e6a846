package org.alongside.message.way;

import java.time.Instant;
import java.util.UUID;
import org.alongside.message.Channel;
import org.alongside.message.text.TextParts;

/** A message of the demonstration as it would have been received. */
public record OutboxMessage(
        UUID id, Instant at, Channel channel, String address, String sender, String subject, String body) {

    /** What stands first: an e-mail's subject, or how many parts a text has. */
    public String title() {
        if (channel == Channel.EMAIL) {
            return subject;
        }
        var parts = TextParts.of(body);
        return channel.title() + (parts == 1 ? "" : ", " + parts + " parts");
    }
}
