package org.alongside.access;

import java.util.List;
import java.util.UUID;

/** The agencies of partnerships, as far as the viewer may see them. */
public interface Agencies {

    /** Those that have not left, by name. */
    List<Agency> of(UUID partnership);

    /** An agency: a name and what it is to the partnership (the key of its kind). */
    record Agency(UUID id, UUID partnership, String name, String kind) {}
}
