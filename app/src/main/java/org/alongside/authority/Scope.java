package org.alongside.authority;

import java.util.UUID;
import org.alongside.page.NotFound;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.jspecify.annotations.Nullable;

/** Whose people a viewer manages: one agency's, a whole partnership's, or with neither named everybody's. */
public record Scope(@Nullable UUID agency, @Nullable UUID partnership) {

    /** For nobody else is there such a page. */
    public static Scope of(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Administrator ignored -> new Scope(null, null);
            case Viewer.Member member when member.has(Role.COORDINATOR) -> new Scope(null, member.partnership());
            case Viewer.Member member
            when member.has(Role.AGENCY_ADMINISTRATOR) -> new Scope(member.agency(), member.partnership());
            default -> throw new NotFound();
        };
    }
}
