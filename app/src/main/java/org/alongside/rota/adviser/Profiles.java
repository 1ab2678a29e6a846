package org.alongside.rota.adviser;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is written down of the advisers the viewer plans, or of the viewer. */
@Component
public class Profiles {

    private final ProfileTable table;

    Profiles(ProfileTable table) {
        this.table = table;
    }

    /** By person; who is not in it works full time as far as anybody knows. */
    @Transactional
    public Map<UUID, Profile> all() {
        return table.all();
    }

    @Transactional
    public Profile of(UUID person) {
        return table.all().getOrDefault(person, Profile.unknown(person));
    }
}
