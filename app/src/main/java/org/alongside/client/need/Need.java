package org.alongside.client.need;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.client.AccessNeed;
import org.jspecify.annotations.Nullable;

/** The language somebody speaks best, and what they need so that advice reaches them. */
public record Need(
        @Nullable String language,
        boolean interpreter,
        Set<AccessNeed> accessNeeds,
        @Nullable String other) {

    static final Need NONE = new Need(null, false, Set.of(), null);

    public Need {
        var ordered = EnumSet.noneOf(AccessNeed.class);
        ordered.addAll(accessNeeds);
        accessNeeds = java.util.Collections.unmodifiableSet(ordered);
    }
}
