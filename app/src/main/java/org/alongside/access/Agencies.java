package org.alongside.access;

import java.util.List;
import java.util.UUID;

/** The agencies of partnerships, as far as the viewer may see them. */
public interface Agencies {

    /** Those that have not left, by name. */
    List<Agency> of(UUID partnership);

    /**
     * The partnerships the viewer belongs to, or all for the system administrator, by name; those that ended are left
     * out.
     */
    List<Tenant> partnerships();

    /** A partnership by its bare name; its design stands elsewhere. */
    record Tenant(UUID id, String key, String name) {}

    /** Whether anybody coordinates the partnership. */
    boolean hasCoordinator(UUID partnership);

    /** An agency: a name and what it is to the partnership (the key of its kind). */
    record Agency(UUID id, UUID partnership, String name, String kind) {}
}
