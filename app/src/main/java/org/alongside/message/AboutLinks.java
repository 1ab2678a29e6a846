package org.alongside.message;

import java.util.Optional;
import java.util.UUID;
import org.alongside.part.Link;

/** A capability's links to the records its messages are about. */
@FunctionalInterface
public interface AboutLinks {

    /** The record, when it is one of this capability's; its page decides who may open it. */
    Optional<Link> of(String kind, UUID recordId);
}
