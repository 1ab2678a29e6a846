package org.alongside.referral.refer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.page.Dates;
import org.alongside.referral.Door;
import org.alongside.referral.LiveReferrals;
import org.alongside.referral.NewReferral;
import org.alongside.referral.ReferPatient;
import org.alongside.referral.draft.Drafts;
import org.alongside.referral.feedback.SentReferral;
import org.alongside.referral.feedback.SentReferrals;
import org.alongside.referral.inbox.Other;
import org.alongside.referral.inbox.SamePerson;
import org.alongside.referral.letter.Letters;
import org.alongside.referral.route.Route;
import org.alongside.servicemodel.Conduct.NeutralLabels;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends what a member typed, with its letters, and drops its draft: all or nothing. */
@Component
class SendForm {

    private final ReferPatient referPatient;
    private final LiveReferrals liveReferrals;
    private final SentReferrals sentReferrals;
    private final SamePerson samePerson;
    private final Route route;
    private final Letters letters;
    private final Drafts drafts;

    SendForm(
            ReferPatient referPatient,
            LiveReferrals liveReferrals,
            SentReferrals sentReferrals,
            SamePerson samePerson,
            Route route,
            Letters letters,
            Drafts drafts) {
        this.referPatient = referPatient;
        this.liveReferrals = liveReferrals;
        this.sentReferrals = sentReferrals;
        this.samePerson = samePerson;
        this.route = route;
        this.letters = letters;
        this.drafts = drafts;
    }

    /**
     * Referrals of the same person that are still alive: those the viewer sent and, for somebody who is taken in, those
     * their agency has. This form's own, sent before, is not one of them.
     */
    @Transactional
    List<LiveReferrals.Known> alive(Desk desk, ReferralForm form) {
        var person = form.person();
        var sent = liveReferrals.of(person).stream()
                .filter(id -> !id.equals(form.id()))
                .map(id -> known(sentReferrals.read(id).line()))
                .toList();
        return desk == Desk.REFER || !sent.isEmpty()
                ? sent
                : samePerson.of(form.id(), person).stream()
                        .map(one -> known(person.name(), one))
                        .toList();
    }

    private static LiveReferrals.Known known(SentReferral one) {
        var words = "%s, sent %s by %s: %s"
                .formatted(one.reference(), Dates.day(one.sentAt()), one.sentBy(), one.standing());
        return new LiveReferrals.Known(one.name(), one.reference(), words, one.path());
    }

    private static LiveReferrals.Known known(String name, Other one) {
        return new LiveReferrals.Known(name, one.reference(), one.words(), one.path());
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

    private NewReferral referral(Desk desk, ReferralForm form, Asks asks) {
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
                chosen(door, form, member),
                neutral);
    }

    /** Somebody who came to an agency stays with it; whom it refers on goes to another. */
    private Optional<UUID> chosen(Door door, ReferralForm form, Viewer.Member member) {
        return switch (door) {
            case WALK_IN, TELEPHONE -> Optional.of(member.agency());
            case AGENCY ->
                form.chosen()
                        .or(() -> route.onward(member.partnership(), form.need().allAreas(), member.agency()));
            default -> form.chosen();
        };
    }
}
