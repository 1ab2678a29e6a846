package org.alongside.rota.adviser;

import java.util.UUID;
import org.alongside.part.Option;

/** Somebody who can hold sessions, at one of the agencies they work for. */
public record RotaAdviser(UUID id, String name, UUID agency, String agencyName, boolean student, boolean supervisor) {

    public Option option() {
        return new Option(id.toString(), name);
    }

    public String path() {
        return "/rota/advisers/" + id;
    }
}
