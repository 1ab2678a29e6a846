package org.alongside.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the trail asks of the capability that knows people by name: it keeps their ids only. */
public interface Names {

    /** The names of these people, as far as the viewer may know them. */
    Map<UUID, String> of(Collection<UUID> people);

    /** Everybody who works or has worked for the viewer's agency, by name; nobody for a viewer without one. */
    List<Colleague> colleagues();

    /** Somebody at work for the same agency. */
    record Colleague(UUID id, String name) {}
}
