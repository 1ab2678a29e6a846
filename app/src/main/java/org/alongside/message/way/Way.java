package org.alongside.message.way;

/** A way out for messages. */
public sealed interface Way permits NoWay, NotifyWay, OutboxWay, SmtpWay {

    /** Called outside any transaction: it may take as long as the network does. */
    Handover hand(Outgoing message);

    /** What became of a message handed over with a reference; a way that gave none cannot know. */
    default Fate ask(String reference) {
        return new Fate.Underway();
    }
}
