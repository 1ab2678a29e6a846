package org.alongside.appointment.today;

import java.util.List;
import java.util.UUID;
import org.alongside.referral.inbox.ArrivalView;
import org.alongside.referral.inbox.OpenArrival;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that an adviser reads before somebody comes in, and what was written down before. */
@Component
public class PrepareSession {

    /** The referral, and the notes about it, newest first. */
    public record Reading(ArrivalView referral, List<Note> notes) {

        public String path() {
            return DayPages.PATH + "/" + referral.id();
        }
    }

    private final OpenArrival openArrival;
    private final SessionNoteTable table;

    PrepareSession(OpenArrival openArrival, SessionNoteTable table) {
        this.openArrival = openArrival;
        this.table = table;
    }

    /**
     * @throws org.alongside.page.NotFound when the viewer may not know of it
     */
    @Transactional
    public Reading prepare(UUID referral) {
        return new Reading(openArrival.open(referral), table.of(referral));
    }
}
