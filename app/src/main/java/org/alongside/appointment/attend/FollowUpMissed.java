package org.alongside.appointment.attend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.appointment.Appointment;
import org.alongside.appointment.Appointments;
import org.alongside.appointment.Attended;
import org.alongside.appointment.Whom;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.referral.Refers;
import org.alongside.referral.feedback.TellReferrer;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows when somebody did not come: they are tried twice, then whoever referred is told, as far as the client
 * agreed.
 */
@Component
public class FollowUpMissed {

    /** Tries before the referrer is told. */
    public static final int TRIES = 2;

    /** A missed appointment and what was done about it, newest first. */
    public record Missed(Appointment one, List<FollowUp> done) {
        public int tries() {
            return (int) done.stream().filter(each -> each.way().isPresent()).count();
        }

        public boolean ended() {
            return done.stream().anyMatch(each -> each.result().last());
        }

        /** Whether enough was tried for the end. */
        public boolean mayEnd() {
            return !ended() && tries() >= TRIES;
        }
    }

    private final Refers refers;
    private final Appointments appointments;
    private final FollowUpTable table;
    private final TellReferrer tell;
    private final Trail trail;

    FollowUpMissed(Refers refers, Appointments appointments, FollowUpTable table, TellReferrer tell, Trail trail) {
        this.refers = refers;
        this.appointments = appointments;
        this.table = table;
        this.tell = tell;
        this.trail = trail;
    }

    /**
     * @throws NotFound when the viewer may not know of it or it was not missed
     */
    @Transactional
    public Missed read(UUID appointment) {
        refers.demandAdviser();
        var one = appointments.read(appointment);
        var missed = one.attendance()
                .filter(came -> came.attended() == Attended.DID_NOT_ATTEND)
                .isPresent();
        if (!missed || !one.held().agency().equals(CurrentViewer.member().agency())) {
            throw new NotFound();
        }
        return new Missed(one, table.of(appointment));
    }

    /** @param id made with the form, so that one sent twice counts once */
    @Transactional
    public void tried(UUID id, UUID appointment, Way way, Result result) {
        keep(id, read(appointment).one(), Optional.of(way), result);
    }

    /** The end of trying; false while it is too early or when somebody ended it before. */
    @Transactional
    public boolean end(UUID id, UUID appointment) {
        var missed = read(appointment);
        if (!missed.mayEnd()) {
            return false;
        }
        var referred = missed.one().whom() instanceof Whom.Referred;
        keep(id, missed.one(), Optional.empty(), referred ? Result.TOLD_REFERRER : Result.LEFT_IT);
        return true;
    }

    private void keep(UUID id, Appointment one, Optional<Way> way, Result result) {
        if (table.insert(id, one, way, result)) {
            trail.append(
                    Act.WROTE,
                    "appointment",
                    one.id(),
                    one.whom().clientOrNull(),
                    Map.of("change", "follow-up", "outcome", result.key()));
            if (result == Result.TOLD_REFERRER && one.whom() instanceof Whom.Referred referred) {
                tell.couldNotReach(referred.referral());
            }
        }
    }
}
