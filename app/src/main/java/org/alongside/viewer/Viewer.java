package org.alongside.viewer;

import java.util.Set;
import java.util.UUID;

/** Who is looking at the data. PostgreSQL's row-level security sees the same viewer: no viewer, no rows. */
public sealed interface Viewer {

    /** Nobody has signed in. */
    Viewer NOBODY = new Nobody();

    /**
     * Somebody at work for one agency of one partnership. The roles are those held in that agency; a person with a
     * second agency switches to it. {@code partnerships} are all those the person belongs to: enough to compare
     * designs, never to see a client.
     */
    record Member(UUID person, UUID agency, UUID partnership, Set<Role> roles, Set<UUID> partnerships)
            implements Viewer {
        public Member {
            roles = Set.copyOf(roles);
            partnerships = Set.copyOf(partnerships);
        }
    }

    /** The system administrator: sets up partnerships, agencies and people, and can read no client's record. */
    record Administrator(UUID person) implements Viewer {}

    /** Somebody who has signed in and belongs to no agency now: may see and change their own account only. */
    record Guest(UUID person) implements Viewer {}

    /** The system itself at a named piece of work, which opens only the rows that work needs. */
    record Task(String name) implements Viewer {}

    /** No rows at all. */
    record Nobody() implements Viewer {}

    default boolean has(Role role) {
        return switch (this) {
            case Member member -> member.roles().contains(role);
            case Administrator ignored -> role == Role.SYSTEM_ADMINISTRATOR;
            case Guest ignored -> false;
            case Task ignored -> false;
            case Nobody ignored -> false;
        };
    }
}
