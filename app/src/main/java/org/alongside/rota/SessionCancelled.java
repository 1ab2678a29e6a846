package org.alongside.rota;

import java.util.UUID;

/** A published session does not take place; whoever was to come must be told. Published in the same transaction. */
public record SessionCancelled(UUID session, CancelReason reason) {}
