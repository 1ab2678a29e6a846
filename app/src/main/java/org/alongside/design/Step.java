package org.alongside.design;

import java.util.List;
import org.alongside.partnership.PathwayVersion;

/** A version of a pathway and what it changed in the one before. */
public record Step(PathwayVersion version, List<Change> changes, boolean inForce) {

    public Step {
        changes = List.copyOf(changes);
    }
}
