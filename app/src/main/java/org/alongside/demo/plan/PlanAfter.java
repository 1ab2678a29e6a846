package org.alongside.demo.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.consent.Part;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.referral.feedback.Band;
import org.alongside.servicemodel.Offer;
import org.alongside.servicemodel.ServiceModel;

/** What follows acceptance: what the client agrees to, appointments, an outcome that comes late, the end. */
final class PlanAfter {

    /** Mackintosh 2006: half of the outcomes came within 14 weeks of the assessment, the last after 78. */
    static final double MEDIAN_WEEKS = 14;

    /** About seven of ten appointments are kept (Glasgow). */
    static final double KEPT = 0.7;

    private final Dice dice;
    private final Hours hours;
    private final boolean research;

    PlanAfter(Dice dice, ServiceModel model) {
        this.dice = dice;
        this.hours = new Hours(dice);
        this.research = model.offer().rules().contains(Offer.Rule.RESEARCH_FOLLOW_UP);
    }

    /**
     * @param referrer whether anybody waits to hear of it
     */
    void add(List<Step> steps, Instant accepted, boolean referrer) {
        var agreed = accepted.plusSeconds(dice.between(60, 600));
        consents(steps, agreed, referrer);
        appointments(steps, accepted);
        steps.sort(java.util.Comparator.comparing(Step::at));
    }

    private void consents(List<Step> steps, Instant at, boolean referrer) {
        decide(steps, at, ConsentPurpose.RECORD, 1, 0.02);
        if (referrer && dice.chance(0.35)) {
            decide(steps, at, ConsentPurpose.FEEDBACK, 0.8, 0.1);
        }
        if (dice.chance(0.45)) {
            decide(steps, at, ConsentPurpose.GP_RECORD, 0.7, 0.05);
        }
        if (dice.chance(0.5)) {
            decide(steps, at, ConsentPurpose.CONTACT, 0.65, 0.05);
        }
        if (dice.chance(research ? 0.9 : 0.15)) {
            decide(steps, at, ConsentPurpose.RESEARCH, 0.55, 0.08);
        }
    }

    /** Half a year is one agency's practice; some agree for a year. What is held on the record has no end. */
    private void decide(List<Step> steps, Instant at, ConsentPurpose purpose, double likely, double takenBack) {
        var given = dice.chance(likely);
        var ends = purpose == ConsentPurpose.RECORD ? 0 : dice.chance(0.8) ? 6 : 12;
        var parts = purpose == ConsentPurpose.FEEDBACK && given ? parts(dice) : Set.<Part>of();
        steps.add(new Step.Decide(at, purpose, given, parts, given ? ends : 0));
        if (given && dice.chance(takenBack)) {
            steps.add(new Step.TakeBack(hours.after(at, dice.between(5, 80)), purpose));
        }
    }

    /** Most agree that all is told, some to less. */
    static Set<Part> parts(Dice dice) {
        var parts = EnumSet.of(Part.STATUS);
        if (dice.chance(0.8)) {
            parts.add(Part.APPOINTMENT);
        }
        if (dice.chance(0.75)) {
            parts.add(Part.OUTCOME);
        }
        return parts;
    }

    private void appointments(List<Step> steps, Instant accepted) {
        var booked = hours.after(accepted, dice.between(0, 1));
        for (int i = 0; i < 3; i++) {
            var meets = hours.after(booked, dice.between(3, 12));
            steps.add(new Step.Book(booked, meets));
            var kept = dice.chance(KEPT);
            steps.add(new Step.Meet(meets, kept));
            if (kept) {
                end(steps, meets);
                return;
            }
            booked = hours.after(meets, dice.between(1, 4));
        }
        steps.add(new Step.Close(booked));
    }

    private void end(List<Step> steps, Instant assessed) {
        var weeks = Math.clamp(dice.skewed(MEDIAN_WEEKS, 2.1), 1, 78);
        var known = hours.after(assessed.plus(Duration.ofDays(Math.round(weeks * 7) - 1)), 1);
        steps.add(new Step.Outcome(known, dice.weighted(BANDS)));
        steps.add(new Step.Close(hours.after(known, dice.between(1, 15))));
    }

    private static final Map<Band, Double> BANDS = bands();

    private static Map<Band, Double> bands() {
        var bands = new LinkedHashMap<Band, Double>();
        bands.put(Band.BETTER_OFF, 42.0);
        bands.put(Band.PROBLEM_SOLVED, 14.0);
        bands.put(Band.IMPROVED, 12.0);
        bands.put(Band.ADVISED, 20.0);
        bands.put(Band.NO_CHANGE, 12.0);
        return bands;
    }
}
