package org.alongside.referral.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.kernel.LawArea;
import org.alongside.referral.Alarm;

/** A line of the inbox. */
public record Arrival(
        UUID leg,
        UUID referral,
        String reference,
        String name,
        boolean urgent,
        LocalDate actBy,
        LocalDate respondBy,
        LocalDate sent,
        Optional<LocalDate> letterDate,
        Set<LawArea> lawAreas,
        Set<Alarm> alarms,
        String from,
        Instant arrivedAt,
        boolean opened,
        int attempts,
        boolean asked) {

    /** Whether the promised answer is late on this day. */
    public boolean late(LocalDate today) {
        return respondBy.isBefore(today);
    }

    public String path() {
        return "/inbox/" + referral;
    }
}
