package org.alongside.appointment.attend;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.appointment.Appointment;
import org.alongside.appointment.Appointments;
import org.alongside.appointment.Attended;
import org.alongside.appointment.Whom;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.referral.Refers;
import org.alongside.referral.feedback.TellReferrer;
import org.alongside.referral.feedback.Word;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes whether somebody came; what was noted wrongly is noted anew. Whoever referred hears of it as far as the client
 * agreed.
 */
@Component
public class RecordAttendance {

    /** What came of it. */
    public sealed interface Outcome {}

    public record Recorded() implements Outcome {}

    /** It says so already. */
    public record Unchanged() implements Outcome {}

    /** It was cancelled, so nobody was to come. */
    public record WasCancelled() implements Outcome {}

    /** It has not begun. */
    public record TooEarly() implements Outcome {}

    private final Refers refers;
    private final Appointments appointments;
    private final AttendTable table;
    private final TellReferrer tell;
    private final Trail trail;
    private final Clock clock;
    private final Supplier<UUID> ids;

    RecordAttendance(
            Refers refers,
            Appointments appointments,
            AttendTable table,
            TellReferrer tell,
            Trail trail,
            Clock clock,
            Supplier<UUID> ids) {
        this.refers = refers;
        this.appointments = appointments;
        this.table = table;
        this.tell = tell;
        this.trail = trail;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * @throws NotFound when the viewer may not know of it, or works at another agency
     */
    @Transactional
    public Outcome record(UUID id, Attended attended) {
        refers.demandAdviser();
        var one = appointments.read(id);
        if (!one.held().agency().equals(CurrentViewer.member().agency())) {
            trail.appendApart(Act.DENIED, "appointment", id, Map.of());
            throw new NotFound();
        }
        if (one.cancelled().isPresent()) {
            return new WasCancelled();
        }
        if (one.hours().from().isAfter(clock.instant())) {
            return new TooEarly();
        }
        var before = one.attendance().map(Appointment.Attendance::attended);
        if (before.filter(attended::equals).isPresent()) {
            return new Unchanged();
        }
        table.insert(ids.get(), one, attended);
        trail.append(
                Act.WROTE,
                "appointment",
                id,
                one.whom().clientOrNull(),
                Map.of("change", "attendance", "attended", attended.key()));
        if (one.whom() instanceof Whom.Referred referred
                && before.filter(was -> was.kept() == attended.kept()).isEmpty()) {
            tell.appointment(referred.referral(), attended.kept() ? Word.KEPT : Word.MISSED);
        }
        return new Recorded();
    }
}
