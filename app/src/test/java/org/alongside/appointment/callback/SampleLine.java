package org.alongside.appointment.callback;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.consent.Part;
import org.alongside.modelfile.Models;
import org.alongside.partnership.ChangePathway;
import org.alongside.referral.Need;
import org.alongside.referral.ReferPatient;
import org.alongside.referral.ReferredPerson;
import org.alongside.referral.SampleReferrals;
import org.alongside.throttle.HandClock;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** An advice line on a Tuesday at nine, and what its advisers do; made only where the test turns the clock. */
@Lazy
@Component
class SampleLine {

    final CallQueue queue;
    final TakeCall takeCall;
    final RecordCall recordCall;
    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final ReferPatient referPatient;
    private final ChangePathway changePathway;
    private final HandClock clock;
    private final Supplier<UUID> ids;
    SampleAgencies sample;

    SampleLine(
            CallQueue queue,
            TakeCall takeCall,
            RecordCall recordCall,
            SamplePeople people,
            SampleReferrals referrals,
            ReferPatient referPatient,
            ChangePathway changePathway,
            HandClock clock,
            Supplier<UUID> ids) {
        this.queue = queue;
        this.takeCall = takeCall;
        this.recordCall = recordCall;
        this.people = people;
        this.referrals = referrals;
        this.referPatient = referPatient;
        this.changePathway = changePathway;
        this.clock = clock;
        this.ids = ids;
        this.sample = people.fresh();
    }

    void opens() {
        clock.turnTo(Instant.parse("2026-11-24T09:00:00Z"));
        sample = people.fresh();
        design("north-west-gp-telephone", 0);
    }

    void design(String model, int base) {
        var design = Models.shipped().stream()
                .filter(one -> one.key().equals(model))
                .findFirst()
                .orElseThrow();
        CurrentViewer.as(
                sample.administrator(), () -> changePathway.change(sample.partnership(), base, design.withoutSample()));
    }

    UUID refer(String family, Need need) {
        var person = ReferredPerson.of("Quỳnh", family, null, "07700 900123");
        var referral = referrals.of(sample, person, need, EnumSet.noneOf(Part.class));
        CurrentViewer.as(sample.trust().member(Role.REFERRER), () -> referPatient.refer(referral));
        return referral.id();
    }

    RecordCall.Outcome record(UUID referral, CallResult result) {
        clock.passes(Duration.ofSeconds(1));
        return as(Role.ADVISER, () -> recordCall.record(ids.get(), referral, result(result)));
    }

    static RecordCall.Result result(CallResult result) {
        return new RecordCall.Result(result, Optional.empty(), "");
    }

    TakeCall.Outcome next(Role role) {
        return as(role, takeCall::next);
    }

    UUID taken(Role role) {
        return ((TakeCall.Taken) next(role)).referral();
    }

    List<UUID> waiting() {
        return listed(false);
    }

    List<UUID> tried() {
        return listed(true);
    }

    List<UUID> listed(boolean tried) {
        return as(Role.ADVISER, () -> queue.page(tried, null, null)).calls().stream()
                .map(CallBack::referral)
                .toList();
    }

    <T> T as(Role role, Supplier<T> work) {
        return CurrentViewer.as((Viewer) sample.advice().member(role), work);
    }
}
