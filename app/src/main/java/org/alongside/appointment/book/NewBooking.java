package org.alongside.appointment.book;

import java.util.Optional;
import java.util.UUID;
import org.alongside.appointment.Appointment;
import org.alongside.appointment.Kind;
import org.alongside.appointment.Whom;

/**
 * An appointment to be booked.
 *
 * @param id made with the form, so that one sent twice is one appointment
 * @param override why it is booked although somebody has that time; by an adviser only
 * @param movedFrom the one it stands for, which was cancelled for it
 */
public record NewBooking(
        UUID id,
        Whom whom,
        Slot.Key slot,
        Kind kind,
        Appointment.Extras extras,
        Optional<String> override,
        Optional<UUID> movedFrom) {

    public static NewBooking of(UUID id, Whom whom, Slot.Key slot, Kind kind) {
        return new NewBooking(
                id, whom, slot, kind, new Appointment.Extras(false, false), Optional.empty(), Optional.empty());
    }
}
