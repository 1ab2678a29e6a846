package org.alongside.ledger;

import java.util.UUID;

/** The ledgers of partnerships, as far as the viewer may see them. */
public interface Ledgers {

    Ledger of(UUID partnership);
}
