package org.alongside.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.Dates;
import org.alongside.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Appointments as far as the viewer may know of them, cancelled ones too; every reading is kept. */
@Component
public class Appointments {

    private final AppointmentTable table;
    private final Trail trail;

    Appointments(AppointmentTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    /**
     * @throws NotFound when there is none or the viewer may not know of it
     */
    @Transactional
    public Appointment read(UUID id) {
        var found = table.find(id);
        if (found.isEmpty()) {
            trail.appendApart(Act.DENIED, "appointment", id, Map.of());
            throw new NotFound();
        }
        trail.append(Act.READ, "appointment", id, found.get().whom().clientOrNull(), Map.of());
        return found.get();
    }

    /** By their beginning. */
    @Transactional
    public List<Appointment> ofSession(UUID session) {
        return kept(table.ofSession(session));
    }

    /** Those of the viewer's agency that begin on this day, by their beginning; at most 1,000. */
    @Transactional
    public List<Appointment> ofDay(LocalDate day) {
        return between(day, day.plusDays(1));
    }

    /** The same for several days, the last not among them. */
    @Transactional
    public List<Appointment> between(LocalDate from, LocalDate until) {
        var begin = from.atStartOfDay(Dates.ZONE).toInstant();
        return kept(table.ofAgency(begin, until.atStartOfDay(Dates.ZONE).toInstant()));
    }

    /** The latest first. */
    @Transactional
    public List<Appointment> ofReferral(UUID referral) {
        return kept(table.ofReferral(referral));
    }

    /** Those of the viewer's agency that stand and cannot take place, the soonest first. */
    @Transactional
    public List<Appointment> toTell() {
        return kept(table.toTell());
    }

    /** Those of the viewer's agency that were missed, while nobody was reached and no other is booked. */
    @Transactional
    public List<Appointment> missed() {
        return kept(table.missed());
    }

    /** How many people must be told, and how many missed appointments are to be followed up. */
    public record Waiting(int toTell, int missed) {}

    /** Counts only. */
    @Transactional
    public Waiting waiting() {
        return new Waiting(table.toTell().size(), table.missed().size());
    }

    private List<Appointment> kept(List<Appointment> found) {
        trail.append(Act.SEARCHED, "appointment", null, Map.of("found", found.size()));
        return found;
    }
}
