package org.alongside.invitation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.page.Dates;
import org.alongside.part.Tag;
import org.alongside.viewer.Role;
import org.jspecify.annotations.Nullable;

/** Somebody's invitation to work in an agency in these roles. */
public record Invitation(UUID id, String email, Set<Role> roles, To to, By by, Instant until, State state) {

    public Invitation {
        roles = Set.copyOf(roles);
    }

    /** The agency one is invited to. */
    public record To(UUID agency, UUID partnership, String agencyName, String partnershipName) {}

    /** Who invited, by name where the viewer may know it. */
    public record By(UUID person, @Nullable String name, Instant at) {
        public String words() {
            return (name == null ? "" : name + ", ")
                    + Dates.brief(at.atZone(Dates.ZONE).toLocalDate());
        }
    }

    /** What has become of it. */
    public enum State {
        OPEN,
        SOON,
        EXPIRED,
        ACCEPTED,
        WITHDRAWN
    }

    public String titles() {
        return roles.stream().sorted().map(Role::title).collect(Collectors.joining(", "));
    }

    /** Neither accepted nor withdrawn, so it can be withdrawn or made again. */
    public boolean waits() {
        return state == State.OPEN || state == State.SOON || state == State.EXPIRED;
    }

    public Tag tag() {
        return switch (state) {
            case OPEN -> Tag.active("Open");
            case SOON -> Tag.waiting("Expires soon");
            case EXPIRED -> Tag.urgent("Expired");
            case ACCEPTED -> Tag.good("Accepted");
            case WITHDRAWN -> Tag.neutral("Withdrawn");
        };
    }
}
