package org.alongside.access;

import java.util.Optional;
import java.util.UUID;

/** Who may sign in and where they stand. Read before there is a viewer, as the task "sign-in". */
public interface Standings {

    /** Empty when nobody has this id, or they have left. */
    Optional<Standing> of(UUID person);

    /** The person who signs in with this address, unless they have left. */
    Optional<UUID> withEmail(String email);

    /** Whether the agency has an administrator besides this person. */
    boolean isAdministeredWithout(UUID person, UUID agency);
}
