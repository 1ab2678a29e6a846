package org.alongside.appointment.callback;

import java.time.Duration;
import java.util.Optional;
import org.alongside.page.NotFound;
import org.alongside.partnership.Partnerships;
import org.alongside.referral.Refers;
import org.alongside.referral.reach.Tries;
import org.alongside.servicemodel.Booking;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether a partnership calls people back, and by which rules; where it does not there is no such page. */
@Component
public class Calls {

    public static final String PATH = "/calls";

    /** So long a person who was not reached is left alone; the urgent are tried sooner. */
    private static final Duration PAUSE = Duration.ofHours(2);

    private static final Duration URGENT_PAUSE = Duration.ofMinutes(30);

    /** To read before a call and to write down after it. */
    private static final Duration AROUND = Duration.ofMinutes(15);

    private final Refers refers;
    private final Partnerships partnerships;
    private final Tries tries;

    Calls(Refers refers, Partnerships partnerships, Tries tries) {
        this.refers = refers;
        this.partnerships = partnerships;
        this.tries = tries;
    }

    /**
     * The rules of a partnership.
     *
     * @param needed how many tries in vain it takes before "could not reach"
     * @param lease how long somebody who calls keeps others out
     * @param sayName what to say who is calling until it is sure who listens; empty where the own name tells nothing
     */
    record Rules(int needed, Duration lease, Duration pause, Duration urgentPause, String sayName) {}

    public boolean madeBy(Viewer viewer) {
        return viewer instanceof Viewer.Member
                && Refers.advises(viewer)
                && CurrentViewer.as(viewer, this::design).isPresent();
    }

    /**
     * @throws NotFound unless the viewer works with what their agency receives and its people are called back
     */
    @Transactional
    Rules demand() {
        refers.demandAdviser();
        var design = design().orElseThrow(NotFound::new);
        var call = Duration.ofMinutes(design.booking().callMinutes());
        return new Rules(
                tries.needed(),
                call.plus(AROUND),
                PAUSE,
                URGENT_PAUSE,
                design.conduct().neutralName());
    }

    private Optional<ServiceModel> design() {
        return partnerships
                .seen(CurrentViewer.member().partnership())
                .design()
                .filter(one -> one.booking().styles().contains(Booking.Style.CALL_BACK));
    }
}
