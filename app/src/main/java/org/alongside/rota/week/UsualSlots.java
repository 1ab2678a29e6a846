package org.alongside.rota.week;

import org.alongside.partnership.Partnerships;
import org.alongside.rota.Session;
import org.alongside.rota.Times;
import org.alongside.rota.place.RotaPlace;
import org.alongside.servicemodel.Booking;
import org.alongside.servicemodel.Booking.Style;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;

/** How many slots a session has when nobody says otherwise: as the partnership's pathway has it. */
@Component
public class UsualSlots {

    private static final Booking NOTHING = new Booking(java.util.List.of(Style.SLOTS), 30, 6, 0, 0);
    private static final int HALF_AN_HOUR = 30;

    private final Partnerships partnerships;

    UsualSlots(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    /** What is usual: slots, and whether people may just come. */
    public record Usual(Session.Slots slots, boolean walkIn) {}

    /** For a session of the viewer's partnership at this kind of place. */
    public Usual of(RotaPlace.Kind kind) {
        var booking = partnerships
                .seen(CurrentViewer.member().partnership())
                .design()
                .map(ServiceModel::booking)
                .orElse(NOTHING);
        return of(booking, kind);
    }

    /** Where people are called back, the queue fills the shift and nobody books. */
    static Usual of(Booking booking, RotaPlace.Kind kind) {
        var line = kind == RotaPlace.Kind.LINE;
        if (!booking.styles().contains(Style.SLOTS) || line && booking.styles().contains(Style.CALL_BACK)) {
            var minutes = booking.callMinutes() == 0 ? HALF_AN_HOUR : booking.callMinutes();
            return new Usual(
                    new Session.Slots(0, minutes), !line && booking.styles().contains(Style.WALK_IN));
        }
        var slots = new Session.Slots(booking.slotsPerSession(), booking.slotMinutes());
        return new Usual(slots, !line && booking.styles().contains(Style.WALK_IN));
    }

    /** As many of them as fit into the hours. */
    public static Session.Slots fitting(Session.Slots usual, Times times) {
        return new Session.Slots(times.room(usual.minutes(), usual.number()), usual.minutes());
    }
}
