package org.alongside.administrator;

import java.util.UUID;
import org.alongside.authority.Deed;

/** Somebody who administers the system, and who appointed them when. */
public record SystemAdministrator(UUID person, String name, String email, Deed appointed) {}
