package org.alongside.message.way;

import org.alongside.message.Why;

/** A way out for messages. */
public sealed interface Way permits Way.None, NotifyWay, OutboxWay, SmtpWay {

    /** Called outside any transaction: it may take as long as the network does. */
    Handover hand(Outgoing message);

    /** What became of a message handed over with a reference; a way that gave none cannot know. */
    default Fate ask(String reference) {
        return new Underway();
    }

    /** Nothing is set up: nobody is told that something was sent. */
    record None() implements Way {
        @Override
        public Handover hand(Outgoing message) {
            return new Handover.Never(Why.NO_WAY);
        }
    }

    /** What became of a message that was handed over. */
    sealed interface Fate {}

    record Arrived() implements Fate {}

    /** Nobody knows yet. */
    record Underway() implements Fate {}

    record Lost(Why why) implements Fate {}
}
