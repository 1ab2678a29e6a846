package org.alongside.rota.place;

import java.util.UUID;
import org.alongside.part.Option;
import org.alongside.rota.NewSession;

/**
 * Somewhere a session can be held.
 *
 * @param id of the room, the site or the line
 * @param site of a room, for finding its site
 */
public record RotaPlace(Kind kind, UUID id, UUID site, String name) {

    /** A room of a site, a site without naming a room, a telephone line. */
    public enum Kind {
        SITE,
        ROOM,
        LINE
    }

    public NewSession.Where where() {
        return switch (kind) {
            case SITE -> NewSession.Where.site(id);
            case ROOM -> NewSession.Where.room(site, id);
            case LINE -> NewSession.Where.line(id);
        };
    }

    public Option option() {
        return new Option(id.toString(), name);
    }
}
