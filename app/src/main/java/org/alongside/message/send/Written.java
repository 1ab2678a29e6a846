package org.alongside.message.send;

import org.alongside.message.Why;
import org.alongside.message.way.Outgoing;

/** What writing a message at the moment of sending came to. */
sealed interface Written {

    record Ready(Outgoing message) implements Written {}

    record Unsendable(Why why) implements Written {}
}
