package org.alongside.message.way;

import java.util.Optional;
import org.alongside.message.Why;

/** What handing a message over came to. */
public sealed interface Handover {

    /** It is out of our hands; a reference is there when its fate can be asked for. */
    record Handed(Optional<String> reference) implements Handover {}

    /** Try again later. */
    record NotNow() implements Handover {}

    /** Trying again would not help. */
    record Never(Why why) implements Handover {}
}
