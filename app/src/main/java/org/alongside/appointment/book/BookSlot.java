package org.alongside.appointment.book;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.appointment.Whom;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.referral.feedback.TellReferrer;
import org.alongside.referral.feedback.Word;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books a slot. The database's own constraint decides between two who want the same one; an adviser may book over it
 * and says why.
 */
@Component
public class BookSlot {

    /** What came of it. */
    public sealed interface Outcome {}

    public record Booked(UUID appointment) implements Outcome {}

    /** It had been booked before, by the same form. */
    public record BookedAlready(UUID appointment) implements Outcome {}

    /** Somebody else was quicker, or the session was cancelled. */
    public record Taken(Optional<Slot> next) implements Outcome {}

    private final Books books;
    private final FindSlots findSlots;
    private final BookingTable table;
    private final HoldTable holds;
    private final TellReferrer tell;
    private final Trail trail;

    BookSlot(Books books, FindSlots findSlots, BookingTable table, HoldTable holds, TellReferrer tell, Trail trail) {
        this.books = books;
        this.findSlots = findSlots;
        this.table = table;
        this.holds = holds;
        this.tell = tell;
        this.trail = trail;
    }

    /**
     * @throws NotFound when the viewer may not book for this person there
     */
    @Transactional
    public Outcome book(NewBooking booking) {
        var party = books.demand(booking.whom());
        var slot = findSlots.at(booking.slot(), booking.extras().twice());
        if (slot.isEmpty()) {
            return new Taken(findSlots.free(FindSlots.Wanted.soonest(party.agency()), Nearness.UNKNOWN).stream()
                    .findFirst());
        }
        refuseUnless(slot.get().session().agency().equals(party.agency()));
        refuseUnless(booking.override().isEmpty() || party.advises());
        if (!table.insert(booking, slot.get(), party.how())) {
            return table.exists(booking.id())
                    ? new BookedAlready(booking.id())
                    : new Taken(findSlots.next(slot.get(), booking.extras().twice()));
        }
        holds.free(slot.get());
        keep(booking, party);
        return new Booked(booking.id());
    }

    /** Whoever referred is told once that the agency booked; their own booking they know of. */
    private void keep(NewBooking booking, Books.Party party) {
        var over = booking.override().isPresent();
        trail.append(
                over ? Act.OVERRODE : Act.WROTE,
                "appointment",
                booking.id(),
                booking.whom().clientOrNull(),
                Map.of(
                        "change",
                        over ? "booked-over" : "booked",
                        "how",
                        party.how().key()));
        if (party.advises() && booking.movedFrom().isEmpty() && booking.whom() instanceof Whom.Referred referred) {
            tell.appointment(referred.referral(), Word.BOOKED);
        }
    }

    private void refuseUnless(boolean may) {
        if (!may) {
            trail.appendApart(Act.DENIED, "appointment", null, Map.of());
            throw new NotFound();
        }
    }
}
