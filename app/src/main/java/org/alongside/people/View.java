package org.alongside.people;

import java.util.List;
import org.alongside.part.Happening;

/**
 * A person's page.
 *
 * @param appointable whether the viewer may make them a system administrator
 * @param helpable whether the viewer may make them a link for a forgotten password
 */
public record View(
        Person person,
        List<At> now,
        List<At> before,
        List<Happening> happenings,
        boolean appointable,
        boolean helpable) {

    public View {
        now = List.copyOf(now);
        before = List.copyOf(before);
        happenings = List.copyOf(happenings);
    }
}
