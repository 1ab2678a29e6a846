package org.alongside.demo.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.consent.Part;
import org.alongside.kernel.LawArea;
import org.alongside.referral.Alarm;
import org.alongside.referral.Door;
import org.alongside.referral.Noticed;
import org.alongside.servicemodel.Referring;

/**
 * A referral from the need to its end, as far as it was planned: steps may lie in the future.
 *
 * @param number in the order of sending, from 0
 * @param before an earlier course of the same person that was accepted; empty for somebody new
 * @param worker which of an agency's people has it; they take turns
 * @param steps in the order of time
 */
public record Course(
        int number,
        MadeUpPerson person,
        Optional<Integer> before,
        Sent sent,
        Asked need,
        Set<Part> feedback,
        int worker,
        List<Step> steps) {

    public Course {
        feedback = Set.copyOf(feedback);
        steps = List.copyOf(steps);
    }

    /**
     * How it was sent.
     *
     * @param sender which of the referrers, by number
     * @param site and team by number, -1 for none
     */
    public record Sent(Instant at, Door door, int sender, int site, int team, Referring.Who noticedBy, Noticed how) {}

    /** What the person needs. */
    public record Asked(Set<LawArea> areas, Set<Alarm> alarms, Optional<LocalDate> letterDate, String note) {
        public Asked {
            areas = Set.copyOf(areas);
            alarms = Set.copyOf(alarms);
        }
    }

    public boolean urgent() {
        return need.alarms.stream().anyMatch(Alarm::urgent);
    }
}
