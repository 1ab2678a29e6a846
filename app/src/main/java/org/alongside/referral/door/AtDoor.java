package org.alongside.referral.door;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.How;
import org.alongside.consent.NewDecision;
import org.alongside.consent.Part;
import org.alongside.database.Apart;
import org.alongside.kernel.Choice;
import org.alongside.page.NotFound;
import org.alongside.partnership.Partnership;
import org.alongside.partnership.Partnerships;
import org.alongside.referral.Door;
import org.alongside.referral.NewReferral;
import org.alongside.referral.Noticed;
import org.alongside.referral.ReferPatient;
import org.alongside.referral.Referral;
import org.alongside.referral.Referrals;
import org.alongside.referral.letter.KeepLetter;
import org.alongside.referral.need.AskNeeds;
import org.alongside.referral.need.NeedScreen;
import org.alongside.referral.refer.Asks;
import org.alongside.referral.refer.Offered;
import org.alongside.referral.refer.ReferralForm;
import org.alongside.referral.refer.ReferralForms;
import org.alongside.referral.route.Closed;
import org.alongside.servicemodel.Referring;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What somebody without an account may do at a door: see what is offered, send, and be told the reference. */
@Component
class AtDoor {

    private static final Viewer DOOR = new Viewer.Task(ReferPatient.AT_THE_DOOR);

    /** The door as its page shows it. */
    record Open(DoorLink link, Partnership partnership, Asks asks, Offered offered, Optional<Closed> closed) {}

    private final Apart apart;
    private final DoorLinkTable table;
    private final Partnerships partnerships;
    private final ReferralForms forms;
    private final ReferPatient referPatient;
    private final Referrals referrals;
    private final KeepLetter keepLetter;
    private final AskNeeds askNeeds;

    AtDoor(
            Apart apart,
            DoorLinkTable table,
            Partnerships partnerships,
            ReferralForms forms,
            ReferPatient referPatient,
            Referrals referrals,
            KeepLetter keepLetter,
            AskNeeds askNeeds) {
        this.apart = apart;
        this.table = table;
        this.partnerships = partnerships;
        this.forms = forms;
        this.referPatient = referPatient;
        this.referrals = referrals;
        this.keepLetter = keepLetter;
        this.askNeeds = askNeeds;
    }

    /**
     * @throws NotFound when the link was never made, has ended, or the pathway has this door no more
     */
    Open open(String token) {
        var secret = new Token(token);
        if (!secret.sound()) {
            throw new NotFound();
        }
        return apart.as(DOOR, () -> {
            var link = table.withHash(secret.hash()).orElseThrow(NotFound::new);
            var partnership = partnerships.seen(link.partnership());
            if (link.self() ? !DoorLinks.bySelf(partnership) : !DoorLinks.byLink(partnership)) {
                throw new NotFound();
            }
            return new Open(
                    link,
                    partnership,
                    forms.asks(partnership.id()),
                    forms.offered(partnership.id()),
                    forms.closed(partnership.id()));
        });
    }

    /** The reference; empty when this form was sent before. */
    Optional<String> send(Open open, ReferralForm form, List<byte[]> letters) {
        return apart.as(DOOR, () -> switch (referPatient.refer(referral(open, form))) {
            case ReferPatient.Sent ignored -> {
                letters.forEach(
                        letter -> keepLetter.keep(form.id(), open.partnership().id(), letter));
                yield referrals.find(form.id()).map(Referral::reference);
            }
            case ReferPatient.SentAlready ignored -> Optional.empty();
            case ReferPatient.NotAgreed ignored -> throw new IllegalStateException("The form had said so");
            case ReferPatient.NobodyTakes ignored -> throw new NotFound();
            case ReferPatient.NotOpen ignored -> throw new IllegalStateException("The door had said so");
        });
    }

    void asked(NeedScreen screen) {
        apart.run(DOOR, () -> askNeeds.ask(screen));
    }

    /** Whoever asks for help at a door that has a neutral name is answered by that name. */
    private static NewReferral referral(Open open, ReferralForm form) {
        var link = open.link();
        var typed = form.origin(link.agency());
        var origin = new NewReferral.Origin(
                link.agency(),
                link.team(),
                Optional.<UUID>empty(),
                typed.name(),
                typed.contact(),
                link.self() ? Referring.Who.SELF : typed.noticedBy(),
                link.self() ? Noticed.SELF : typed.how());
        return new NewReferral(
                form.id(),
                link.partnership(),
                link.self() ? Door.SELF : Door.TEAM_LINK,
                origin,
                form.person(),
                form.need(),
                agreed(link, form),
                Optional.empty(),
                open.partnership().neutral(link.self() || form.typed().ticked("neutral")));
    }

    private static NewReferral.Agreed agreed(DoorLink link, ReferralForm form) {
        var parts = form.typed().all("feedback").stream()
                .flatMap(key -> Choice.named(Part.class, key).stream())
                .collect(java.util.stream.Collectors.toSet());
        var how = link.self() ? How.ONLINE : How.IN_PERSON;
        return new NewReferral.Agreed(form.typed().ticked("agreed"), parts, NewDecision.Telling.own(how));
    }
}
