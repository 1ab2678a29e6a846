package org.alongside.message.way;

import java.util.UUID;
import org.alongside.message.Channel;
import org.alongside.message.text.Composed;

/** A message as it leaves. The id is the same however often it is tried, so that what arrived twice can be told. */
public record Outgoing(
        UUID id, UUID partnership, Channel channel, String address, Composed.Message message, boolean again) {
    @Override
    public String toString() {
        return "Outgoing[" + id + "]";
    }
}
