package org.alongside.referral.refer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.referral.Door;
import org.alongside.referral.LiveReferrals;
import org.alongside.referral.NewReferral;
import org.alongside.referral.ReferPatient;
import org.alongside.referral.draft.Drafts;
import org.alongside.referral.feedback.SentReferral;
import org.alongside.referral.feedback.SentReferrals;
import org.alongside.referral.letter.Letters;
import org.alongside.servicemodel.Conduct.NeutralLabels;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends what a member typed, with its letters, and drops its draft: all or nothing. */
@Component
class SendForm {

    private final ReferPatient referPatient;
    private final LiveReferrals liveReferrals;
    private final SentReferrals sentReferrals;
    private final Letters letters;
    private final Drafts drafts;

    SendForm(
            ReferPatient referPatient,
            LiveReferrals liveReferrals,
            SentReferrals sentReferrals,
            Letters letters,
            Drafts drafts) {
        this.referPatient = referPatient;
        this.liveReferrals = liveReferrals;
        this.sentReferrals = sentReferrals;
        this.letters = letters;
        this.drafts = drafts;
    }

    /** Referrals of the same person that are still alive; this form's own, sent before, is not one of them. */
    @Transactional
    List<SentReferral> alive(ReferralForm form) {
        return liveReferrals.of(form.person()).stream()
                .filter(id -> !id.equals(form.id()))
                .map(id -> sentReferrals.read(id).line())
                .toList();
    }

    @Transactional
    ReferPatient.Outcome send(Desk desk, ReferralForm form, Asks asks) {
        var outcome = referPatient.refer(referral(desk, form, asks));
        if (outcome instanceof ReferPatient.Sent) {
            letters.send(form.id());
            drafts.drop(form.id());
        }
        return outcome;
    }

    private static NewReferral referral(Desk desk, ReferralForm form, Asks asks) {
        var member = CurrentViewer.member();
        var door = desk.door(form);
        var alone = door == Door.WALK_IN || door == Door.TELEPHONE;
        var from = alone ? Optional.<UUID>empty() : Optional.of(member.agency());
        var neutral = asks.neutral() == NeutralLabels.ALWAYS
                || asks.asksNeutral() && form.typed().ticked("neutral");
        return new NewReferral(
                form.id(),
                member.partnership(),
                door,
                form.origin(from),
                form.person(),
                form.need(),
                form.agreed(Desk.told(door), !alone),
                chosen(alone, form, member.agency()),
                neutral);
    }

    /** Somebody who came to an agency stays with it; whom it refers on, it says where to. */
    private static Optional<UUID> chosen(boolean alone, ReferralForm form, UUID own) {
        return alone ? Optional.of(own) : form.chosen();
    }
}
