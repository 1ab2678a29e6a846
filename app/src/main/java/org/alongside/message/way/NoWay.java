package org.alongside.message.way;

import org.alongside.message.Why;

/** Nothing is set up: nobody is told that something was sent. */
record NoWay() implements Way {

    @Override
    public Handover hand(Outgoing message) {
        return new Handover.Never(Why.NO_WAY);
    }
}
