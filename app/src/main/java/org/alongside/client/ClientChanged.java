package org.alongside.client;

import java.util.UUID;

/** Something by which a client is recognised was added or changed; published in the transaction that did it. */
public record ClientChanged(UUID client) {}
