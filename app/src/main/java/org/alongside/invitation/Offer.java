package org.alongside.invitation;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.UUID;
import org.alongside.viewer.Role;

/** Who is invited where, in which roles. */
public record Offer(UUID agency, UUID partnership, String email, Set<Role> roles) {

    public Offer {
        email = email.strip();
        roles = Set.copyOf(roles);
    }

    boolean sound() {
        return email.length() <= 254 && email.matches("[^@\\s]+@[^@\\s]+") && !roles.isEmpty();
    }

    String keys() {
        return roles.stream().sorted().map(Role::key).collect(joining(","));
    }
}
