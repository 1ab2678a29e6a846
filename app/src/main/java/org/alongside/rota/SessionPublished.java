package org.alongside.rota;

import java.util.UUID;

/** A session stands in the rota; published in the same transaction. */
public record SessionPublished(UUID session) {}
