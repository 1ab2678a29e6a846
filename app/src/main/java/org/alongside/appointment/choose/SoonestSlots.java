package org.alongside.appointment.choose;

import java.util.Optional;
import java.util.UUID;
import org.alongside.appointment.book.FindSlots;
import org.alongside.appointment.book.Nearness;
import org.alongside.appointment.book.Slot;
import org.alongside.referral.route.FreeSlots;
import org.springframework.stereotype.Component;

/** Says on the page of the referral form when each agency has time. */
@Component
class SoonestSlots implements FreeSlots {

    private final FindSlots findSlots;

    SoonestSlots(FindSlots findSlots) {
        this.findSlots = findSlots;
    }

    @Override
    public Optional<String> soonest(UUID partnership, UUID agency) {
        return findSlots.free(FindSlots.Wanted.soonest(agency), Nearness.UNKNOWN).stream()
                .findFirst()
                .map(Slot::words);
    }
}
