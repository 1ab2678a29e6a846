package org.alongside.client;

/** What a part of the register keeps of a new client, in the transaction that adds them. */
public interface Arrival {

    void keep(NewClient client);
}
