package org.alongside.audit;

import java.util.UUID;

/** What the trail asks of the capability that holds the clients' records. */
public interface Records {

    /** Whether the viewer may open this client's record now. */
    boolean open(UUID client);
}
