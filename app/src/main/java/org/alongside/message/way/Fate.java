package org.alongside.message.way;

import org.alongside.message.Why;

/** What became of a message that was handed over. */
public sealed interface Fate {

    record Arrived() implements Fate {}

    /** Nobody knows yet. */
    record Underway() implements Fate {}

    record Lost(Why why) implements Fate {}
}
