package org.alongside.appointment.change;

import java.util.Map;
import java.util.UUID;
import org.alongside.appointment.Appointments;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cancels an appointment; its slot is free at once. */
@Component
public class CancelAppointment {

    /** What came of it. */
    public sealed interface Outcome {}

    public record Cancelled() implements Outcome {}

    /** Somebody cancelled or moved it before. */
    public record CancelledBefore() implements Outcome {}

    private final Appointments appointments;
    private final ChangeTable table;
    private final Trail trail;

    CancelAppointment(Appointments appointments, ChangeTable table, Trail trail) {
        this.appointments = appointments;
        this.table = table;
        this.trail = trail;
    }

    /**
     * @throws NotFound when the viewer may not know of it, or may not cancel it
     */
    @Transactional
    public Outcome cancel(UUID id, Why why) {
        var found = appointments.read(id);
        if (found.cancelled().isPresent()) {
            return new CancelledBefore();
        }
        if (!table.cancel(id, why)) {
            if (appointments.read(id).cancelled().isPresent()) {
                return new CancelledBefore();
            }
            trail.appendApart(Act.DENIED, "appointment", id, Map.of());
            throw new NotFound();
        }
        var detail = Map.of(
                "change",
                "cancelled",
                "asked",
                why.askedBy().key(),
                "because",
                why.reason().key());
        trail.append(Act.WROTE, "appointment", id, found.whom().clientOrNull(), detail);
        return new Cancelled();
    }
}
