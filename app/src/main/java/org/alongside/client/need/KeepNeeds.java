package org.alongside.client.need;

import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.client.Arrival;
import org.alongside.client.NewClient;
import org.springframework.stereotype.Component;

/** Keeps the language, the access needs and the safe-contact note that a client comes with. */
@Component
class KeepNeeds implements Arrival {

    private final NeedTable needs;
    private final NoteTable notes;
    private final Supplier<UUID> ids;

    KeepNeeds(NeedTable needs, NoteTable notes, Supplier<UUID> ids) {
        this.needs = needs;
        this.notes = notes;
        this.ids = ids;
    }

    @Override
    public void keep(NewClient client) {
        var need = new Need(client.language(), client.interpreter(), client.accessNeeds(), null);
        if (!need.equals(Need.NONE)) {
            needs.insert(ids.get(), client.id(), need);
        }
        var note = client.safeContactNote();
        if (note != null) {
            notes.insert(ids.get(), client.id(), Note.Kind.SAFE_CONTACT, note);
        }
    }
}
