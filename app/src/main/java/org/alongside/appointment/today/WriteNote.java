package org.alongside.appointment.today;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.referral.triage.Legs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a note about somebody who was referred to the viewer's agency. */
@Component
class WriteNote {

    private final Legs legs;
    private final SessionNoteTable table;
    private final Trail trail;

    WriteNote(Legs legs, SessionNoteTable table, Trail trail) {
        this.legs = legs;
        this.table = table;
        this.trail = trail;
    }

    /**
     * @param id made with the form: what a bad line sends twice is kept once
     * @throws org.alongside.page.NotFound when the viewer may not know of the referral
     */
    @Transactional
    public void write(UUID id, UUID referral, String words) {
        var leg = legs.demand(referral);
        if (table.insert(id, referral, words)) {
            trail.append(Act.WROTE, "session_note", id, leg.client().orElse(null), Map.of());
        }
    }
}
