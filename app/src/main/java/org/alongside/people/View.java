package org.alongside.people;

import java.util.List;
import org.alongside.part.Happening;
import org.jspecify.annotations.Nullable;

/**
 * A person's page.
 *
 * @param appointable whether the viewer may make them a system administrator
 * @param helpable whether the viewer may make them a link for a forgotten password
 * @param helper the agency whose administrator makes it instead of the viewer
 */
public record View(
        Person person,
        List<At> now,
        List<At> before,
        List<Happening> happenings,
        boolean appointable,
        boolean helpable,
        @Nullable String helper) {

    public View {
        now = List.copyOf(now);
        before = List.copyOf(before);
        happenings = List.copyOf(happenings);
    }
}
