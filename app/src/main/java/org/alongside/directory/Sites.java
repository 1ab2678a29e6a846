package org.alongside.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.siteentry.Known;

/** The sites and teams of partnerships, as far as the viewer may see them. */
public interface Sites {

    Optional<Site> find(UUID partnership, Unit unit, UUID id);

    /** A page of those that have not ended, by name. */
    List<Site> page(Search search);

    /** How many there are, counted up to 1,001. */
    int count(Search search);

    /** What is there already, for telling duplicates. */
    Known known(UUID partnership, Unit unit);

    /** What to look for; {@code words} match the beginning of any word of a name, a code or a postcode. */
    record Search(UUID partnership, Unit unit, String words, Optional<UUID> after, Optional<UUID> before, int limit) {
        public static Search all(UUID partnership, Unit unit) {
            return new Search(partnership, unit, "", Optional.empty(), Optional.empty(), 50);
        }
    }
}
