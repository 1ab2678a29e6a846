package org.alongside.referral;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.consent.How;
import org.alongside.consent.NewDecision;
import org.alongside.consent.Part;
import org.alongside.kernel.LawArea;
import org.alongside.servicemodel.Referring;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.stereotype.Component;

/** Referrals for tests: Grace Okafor, a nurse of the trust, refers Quỳnh O'Brien about debt. */
@Component
public class SampleReferrals {

    public static final ReferredPerson QUYNH =
            ReferredPerson.of("Quỳnh", "O'Brien", LocalDate.of(1984, 2, 29), "07700 900123");
    public static final Need DEBT = new Need(Set.of(LawArea.DEBT), Set.of(), null, "Behind with council tax");
    public static final Need BAILIFF = new Need(Set.of(LawArea.DEBT), Set.of(Alarm.BAILIFF), null, "");

    private final ReferPatient referPatient;
    private final Supplier<UUID> ids;

    SampleReferrals(ReferPatient referPatient, Supplier<UUID> ids) {
        this.referPatient = referPatient;
        this.ids = ids;
    }

    /** Sent by the trust's nurse, with consent to hear everything. */
    public UUID sent(SampleAgencies sample, Need need) {
        return sent(sample, need, EnumSet.allOf(Part.class));
    }

    public UUID sent(SampleAgencies sample, Need need, Set<Part> feedback) {
        var referral = of(sample, QUYNH, need, feedback);
        var outcome = CurrentViewer.as(sample.trust().member(Role.REFERRER), () -> referPatient.refer(referral));
        if (!(outcome instanceof ReferPatient.Sent)) {
            throw new AssertionError(outcome);
        }
        return referral.id();
    }

    /** Ready to be sent. */
    public NewReferral of(SampleAgencies sample, ReferredPerson person, Need need, Set<Part> feedback) {
        var nurse = sample.trust().member(Role.REFERRER);
        return new NewReferral(
                ids.get(),
                nurse.partnership(),
                Door.ACCOUNT,
                new NewReferral.Origin(
                        Optional.of(nurse.agency()),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "",
                        Referring.Who.NURSE,
                        Noticed.NOTICED),
                person,
                need,
                new NewReferral.Agreed(true, feedback, NewDecision.Telling.own(How.IN_PERSON)),
                Optional.empty(),
                false);
    }
}
