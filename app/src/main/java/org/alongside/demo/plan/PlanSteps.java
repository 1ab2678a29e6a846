package org.alongside.demo.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.referral.Door;
import org.alongside.referral.WithdrawReason;
import org.alongside.referral.reach.Attempt;
import org.alongside.referral.triage.DeclineReason;
import org.alongside.servicemodel.Delivery;

/** What becomes of a referral until its agency decides. The last weeks' wait: somebody has them to do today. */
final class PlanSteps {

    private static final Duration RECENT = Duration.ofDays(17);
    private static final Duration NEW = Duration.ofDays(6);

    private final Dice dice;
    private final Ground ground;
    private final Hours hours;
    private final PlanAfter after;

    PlanSteps(Dice dice, Ground ground) {
        this.dice = dice;
        this.ground = ground;
        this.hours = new Hours(dice);
        this.after = new PlanAfter(dice, ground.model());
    }

    List<Step> of(Course.Sent sent, boolean urgent, Instant now) {
        var steps = new ArrayList<Step>();
        var recent = sent.at().isAfter(now.minus(RECENT));
        if (sent.door() == Door.ACCOUNT && dice.chance(0.035)) {
            steps.add(new Step.Withdraw(hours.after(sent.at(), dice.between(0, 3)), dice.one(WITHDRAWN)));
            return steps;
        }
        var isNew = sent.at().isAfter(now.minus(NEW));
        if (recent && dice.chance(isNew ? 0.5 : 0.08)) {
            return steps;
        }
        var at = hours.after(sent.at(), urgent ? 0 : dice.between(0, 3));
        steps.add(new Step.Open(at));
        if (sent.door() == Door.ACCOUNT && dice.chance(recent ? 0.12 : 0.05)) {
            at = ask(steps, at, recent);
        }
        if (recent && dice.chance(isNew ? 0.6 : 0.22)) {
            reach(steps, at, 1);
            return steps;
        }
        decide(steps, hours.after(at, urgent ? 0 : dice.between(0, 4)), sent);
        return steps;
    }

    /** Of the last weeks' questions half are still to be answered. */
    private Instant ask(List<Step> steps, Instant opened, boolean recent) {
        var asked = hours.after(opened, 0);
        steps.add(new Step.Ask(asked, dice.one(PlanNeeds.words("question"))));
        if (recent && dice.chance(0.6)) {
            return asked;
        }
        var answered = hours.after(asked, dice.between(0, 4));
        steps.add(new Step.Answer(answered, dice.one(PlanNeeds.words("answer"))));
        return answered;
    }

    private void decide(List<Step> steps, Instant first, Course.Sent sent) {
        var reached = reach(steps, first, tries());
        if (!reached.yes()) {
            steps.add(new Step.Decline(hours.after(reached.at(), 0), DeclineReason.COULD_NOT_REACH, "", ""));
            return;
        }
        var at = hours.after(reached.at(), 0);
        if (ground.agencies() > 1 && dice.chance(0.09)) {
            steps.add(new Step.PassOn(at));
            at = hours.after(at, dice.between(0, 3));
            steps.add(new Step.Open(at));
            at = hours.after(at, dice.between(0, 2));
        }
        if (dice.chance(0.12)) {
            steps.add(decline(at));
        } else {
            steps.add(new Step.Accept(at));
            after.add(steps, at, sent.door() != Door.SELF && sent.door() != Door.WALK_IN);
        }
    }

    private Step.Decline decline(Instant at) {
        var reason = dice.weighted(DECLINED);
        var note = dice.chance(0.5) && reason != DeclineReason.CONFLICT ? dice.one(PlanNeeds.words("declined")) : "";
        var outside = reason == DeclineReason.CONFLICT || reason == DeclineReason.OUT_OF_SCOPE && dice.chance(0.5)
                ? dice.one(PlanNeeds.words("outside"))
                : "";
        return new Step.Decline(at, reason, note, outside);
    }

    private int tries() {
        return Math.max(3, ground.model().booking().callAttempts());
    }

    /** Whether they were reached, and when it was tried last. */
    private record Reached(boolean yes, Instant at) {}

    /** By telephone everybody is tried, elsewhere some; one in fifteen is never reached. */
    private Reached reach(List<Step> steps, Instant first, int most) {
        var telephone = ground.model().delivery().way() == Delivery.Way.TELEPHONE;
        var never = dice.chance(telephone ? 0.09 : 0.05);
        if (!telephone && !never && dice.chance(0.75)) {
            return new Reached(true, first);
        }
        var at = first;
        for (int i = 1; i <= most; i++) {
            var reached = !never && dice.chance(0.55);
            steps.add(attempt(at, reached));
            if (reached) {
                return new Reached(true, at);
            }
            at = hours.after(at, dice.between(1, 3));
        }
        if (never && most >= tries()) {
            return new Reached(false, at);
        }
        return new Reached(true, at);
    }

    private Step.Try attempt(Instant at, boolean reached) {
        var note = dice.chance(0.2) ? dice.one(PlanNeeds.words(reached ? "reached" : "attempt")) : "";
        var missed = dice.one(List.of(
                Attempt.Outcome.NO_ANSWER,
                Attempt.Outcome.NO_ANSWER,
                Attempt.Outcome.MESSAGE_LEFT,
                Attempt.Outcome.NOT_SAFE));
        if (missed == Attempt.Outcome.MESSAGE_LEFT && !reached) {
            return new Step.Try(at, Attempt.Channel.VOICEMAIL, missed, "");
        }
        return new Step.Try(at, Attempt.Channel.PHONE, reached ? Attempt.Outcome.REACHED : missed, note);
    }

    private static final List<WithdrawReason> WITHDRAWN = List.of(
            WithdrawReason.CLIENT_DECLINED,
            WithdrawReason.CLIENT_DECLINED,
            WithdrawReason.SENT_IN_ERROR,
            WithdrawReason.ALREADY_HELPED);
    private static final Map<DeclineReason, Double> DECLINED = declined();

    private static Map<DeclineReason, Double> declined() {
        var reasons = new LinkedHashMap<DeclineReason, Double>();
        reasons.put(DeclineReason.OUT_OF_SCOPE, 4.0);
        reasons.put(DeclineReason.NOT_ELIGIBLE, 2.0);
        reasons.put(DeclineReason.CONFLICT, 1.0);
        reasons.put(DeclineReason.NO_CAPACITY, 3.0);
        reasons.put(DeclineReason.CLIENT_DECLINED, 3.0);
        reasons.put(DeclineReason.DUPLICATE, 1.0);
        return reasons;
    }
}
