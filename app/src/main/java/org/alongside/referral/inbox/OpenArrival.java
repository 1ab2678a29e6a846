package org.alongside.referral.inbox;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.client.Contacts;
import org.alongside.client.duplicate.Match;
import org.alongside.client.duplicate.Matches;
import org.alongside.consent.Consents;
import org.alongside.consent.Part;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.page.Dates;
import org.alongside.referral.ReferredPerson;
import org.alongside.referral.feedback.Told;
import org.alongside.referral.letter.Letters;
import org.alongside.referral.reach.Tries;
import org.alongside.referral.triage.OwnTeams;
import org.alongside.referral.triage.PassReferral;
import org.alongside.referral.triage.ReadArrival;
import org.alongside.timelimit.LetterLimits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a person needs to decide about one referral; it changes no record. */
@Component
public class OpenArrival {

    private final ReadArrival readArrival;
    private final Contacts contacts;
    private final Matches matches;
    private final SamePersonTable samePerson;
    private final Consents consents;
    private final Told told;
    private final Letters letters;
    private final OwnTeams teams;
    private final PassReferral passReferral;
    private final Tries tries;
    private final LetterLimits limits;
    private final Clock clock;

    OpenArrival(
            ReadArrival readArrival,
            Contacts contacts,
            Matches matches,
            SamePersonTable samePerson,
            Consents consents,
            Told told,
            Letters letters,
            OwnTeams teams,
            PassReferral passReferral,
            Tries tries,
            LetterLimits limits,
            Clock clock) {
        this.readArrival = readArrival;
        this.contacts = contacts;
        this.matches = matches;
        this.samePerson = samePerson;
        this.consents = consents;
        this.told = told;
        this.letters = letters;
        this.teams = teams;
        this.passReferral = passReferral;
        this.tries = tries;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @throws org.alongside.page.NotFound when the viewer may not know of it
     */
    @Transactional
    public ArrivalView open(UUID referral) {
        var reading = readArrival.read(referral);
        var sent = reading.referral();
        var client = reading.leg().client();
        var own = teams.list();
        return new ArrivalView(
                reading,
                contact(sent.person().reach()),
                reading.leg().open() ? matches(reading) : List.of(),
                samePerson.others(referral, sent.person()),
                consents.about(client.orElse(null), List.of(referral)),
                sent.from()
                        .agency()
                        .filter(to -> consents.covers(
                                referral, client.orElse(null), ConsentPurpose.FEEDBACK, to, Part.STATUS))
                        .isPresent(),
                told.of(referral),
                letters.of(referral),
                MayStart.of(
                        limits, sent.need(), sent.sentAt().atZone(Dates.ZONE).toLocalDate()),
                own,
                reading.leg()
                        .team()
                        .flatMap(id ->
                                own.stream().filter(one -> one.id().equals(id)).findFirst())
                        .map(OwnTeams.Team::name),
                reading.leg().open() && !passReferral.destinations().isEmpty(),
                tries.needed(),
                clock.instant().atZone(Dates.ZONE).toLocalDate());
    }

    private SafeContact contact(ReferredPerson.Reach reach) {
        return new SafeContact(reach, contacts.warnings(reach.phone(), reach.email()));
    }

    private List<Match> matches(ReadArrival.Reading reading) {
        return matches.of(
                ArrivedClient.of(reading.leg().id(), reading.referral().person()));
    }
}
