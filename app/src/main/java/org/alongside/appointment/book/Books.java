package org.alongside.appointment.book;

import java.util.Map;
import java.util.UUID;
import org.alongside.appointment.BookedHow;
import org.alongside.appointment.Whom;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.referral.Refers;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;

/** Who books for whom: the agency that has the person, and whoever referred them while it lies there. */
@Component
public class Books {

    /** With which agency it is booked, and who the viewer is to the person. */
    public record Party(UUID agency, BookedHow how) {
        /** Whether the viewer works at the agency whose slots they are. */
        public boolean advises() {
            return how == BookedHow.ADVISER;
        }
    }

    private final Refers refers;
    private final BookingTable table;
    private final Trail trail;

    Books(Refers refers, BookingTable table, Trail trail) {
        this.refers = refers;
        this.table = table;
        this.trail = trail;
    }

    /** For anybody else there is nobody to book for; the try is kept. */
    public Party demand(Whom whom) {
        refers.demand();
        var own = CurrentViewer.member().agency();
        var found = switch (whom) {
            case Whom.Referred one -> table.party(one.referral());
            case Whom.Known one -> table.client(one.client());
        };
        return found.filter(party -> !party.agency().equals(own) || Refers.advises(CurrentViewer.get()))
                .orElseThrow(() -> {
                    trail.appendApart(Act.DENIED, "appointment", null, Map.of());
                    return new NotFound();
                });
    }

    /** Whether the viewer can book for a referral. */
    public boolean may(UUID referral) {
        return Refers.may(CurrentViewer.get()) && table.party(referral).isPresent();
    }
}
