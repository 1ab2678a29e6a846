package org.alongside.client.duplicate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How alike one client is to each of those who share something; those who are hardly alike are left out. */
final class Likenesses {

    private Likenesses() {}

    static Map<UUID, Likeness> of(Facts one, Map<UUID, Set<MatchKey.Kind>> sharing, Map<UUID, Facts> facts) {
        var found = new LinkedHashMap<UUID, Likeness>();
        sharing.forEach((client, shared) -> {
            var likeness = Likeness.of(one, facts.getOrDefault(client, Facts.NONE), shared);
            if (likeness.band().isPresent()) {
                found.put(client, likeness);
            }
        });
        return found;
    }
}
