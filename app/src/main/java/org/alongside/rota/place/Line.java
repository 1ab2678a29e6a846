package org.alongside.rota.place;

import java.util.UUID;

/** A telephone line that advisers take shifts on. */
public record Line(UUID id, UUID agency, String agencyName, String name, String phone) {

    public String path() {
        return "/rota/lines/" + id;
    }
}
