package org.alongside.referral;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.client.BirthDate;
import org.alongside.client.NewClient;
import org.alongside.page.NotFound;
import org.alongside.referral.draft.Drafts;
import org.alongside.referral.inbox.OpenArrival;
import org.alongside.referral.inbox.SamePerson;
import org.alongside.referral.letter.KeepLetter;
import org.alongside.referral.letter.SamplePhotos;
import org.alongside.referral.need.AskNeeds;
import org.alongside.referral.need.NeedScreen;
import org.alongside.referral.need.Question;
import org.alongside.referral.queue.Inbox;
import org.alongside.referral.reach.AskReferrer;
import org.alongside.referral.reach.Attempt;
import org.alongside.referral.reach.RecordAttempt;
import org.alongside.referral.refer.Typed;
import org.alongside.referral.triage.AcceptNewClient;
import org.alongside.referral.triage.AcceptReferral;
import org.alongside.referral.triage.DeclineReason;
import org.alongside.referral.triage.DeclineReferral;
import org.alongside.referral.triage.GiveToTeam;
import org.alongside.referral.triage.PassReferral;
import org.alongside.referral.triage.ReadArrival;
import org.alongside.referral.triage.ReturnReferral;
import org.alongside.servicemodel.Referring;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.context.SpringBootTest;

/** Every use case of referring and of triage, asked for by everybody who may not: there is no such thing for them. */
@SpringBootTest
class RefusalTest {

    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final Supplier<UUID> ids;
    private final Map<String, Consumer<UUID>> triage = new LinkedHashMap<>();
    private final Map<String, Consumer<SampleAgencies>> referring = new LinkedHashMap<>();

    RefusalTest(SamplePeople people, SampleReferrals referrals, Supplier<UUID> ids) {
        this.people = people;
        this.referrals = referrals;
        this.ids = ids;
    }

    @org.springframework.beans.factory.annotation.Autowired
    void deciding(
            ReadArrival read,
            OpenArrival open,
            AcceptReferral accept,
            AcceptNewClient acceptNew,
            DeclineReferral decline) {
        var no = new DeclineReferral.Decline(DeclineReason.NO_CAPACITY, "", Optional.empty());
        triage.put("ReadArrival", read::read);
        triage.put("OpenArrival", open::open);
        triage.put("AcceptReferral", referral -> accept.accept(referral, ids.get()));
        triage.put(
                "AcceptNewClient",
                referral ->
                        acceptNew.accept(referral, NewClient.named(ids.get(), "Ada", "Lovegrove", BirthDate.UNKNOWN)));
        triage.put("DeclineReferral", referral -> decline.decline(referral, no));
    }

    @org.springframework.beans.factory.annotation.Autowired
    void movingOn(PassReferral pass, ReturnReferral giveBack, GiveToTeam give, RecordAttempt attempt, AskReferrer ask) {
        triage.put("PassReferral", referral -> pass.pass(ids.get(), referral, ids.get(), null));
        triage.put("ReturnReferral", giveBack::giveBack);
        triage.put("GiveToTeam", referral -> give.give(referral, Optional.empty()));
        triage.put(
                "RecordAttempt",
                referral -> attempt.record(ids.get(), referral, Attempt.Channel.PHONE, Attempt.Outcome.NO_ANSWER, ""));
        triage.put("AskReferrer", referral -> ask.ask(ids.get(), referral, "Is there a letter?"));
    }

    @org.springframework.beans.factory.annotation.Autowired
    void coming(ReferPatient refer, LiveReferrals live, AskNeeds needs, Drafts drafts, KeepLetter letters) {
        referring.put(
                "ReferPatient",
                sample -> refer.refer(referrals.of(sample, SampleReferrals.QUYNH, SampleReferrals.DEBT, Set.of())));
        referring.put("LiveReferrals", sample -> live.of(SampleReferrals.QUYNH));
        referring.put("AskNeeds", sample -> needs.ask(screen(sample)));
        referring.put("Drafts", sample -> drafts.save(ids.get(), "refer", Typed.NOTHING));
        referring.put("KeepLetter", sample -> letters.keep(ids.get(), sample.partnership(), SamplePhotos.png()));
    }

    private NeedScreen screen(SampleAgencies sample) {
        var asked = new NeedScreen.Asked(
                sample.partnership(),
                Optional.of(sample.trust().id()),
                Optional.empty(),
                Optional.empty(),
                Referring.Who.NURSE,
                NeedScreen.How.SPOKEN,
                "en");
        return NeedScreen.of(ids.get(), asked, NeedScreen.Answer.ANSWERED, Set.of(Question.DEBT));
    }

    /** Who advises, but elsewhere; who refers; who runs the agency or pays it; who administers the system; nobody. */
    @TestFactory
    Stream<DynamicTest> triage_is_for_those_who_advise_at_the_agency_that_has_the_referral() {
        var sample = people.fresh();
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        var others = new LinkedHashMap<String, Viewer>();
        others.put("an adviser of another partnership", sample.stranger().member(Role.ADVISER));
        others.put("an adviser at the trust", sample.trust().member(Role.ADVISER));
        others.put("the nurse who sent it", sample.trust().member(Role.REFERRER));
        for (var role : List.of(Role.FUNDER, Role.RESEARCHER, Role.AGENCY_ADMINISTRATOR, Role.REFERRER, Role.CLIENT)) {
            others.put("the agency's " + role.title(), sample.member(role));
        }
        others.put("the system administrator", sample.administrator());
        others.put("a door", new Viewer.Task(ReferPatient.AT_THE_DOOR));
        return refused(others, triage, referral);
    }

    @TestFactory
    Stream<DynamicTest> referring_is_for_those_who_refer_or_advise() {
        var sample = people.fresh();
        var others = new LinkedHashMap<String, Viewer>();
        for (var role : List.of(Role.FUNDER, Role.RESEARCHER, Role.AGENCY_ADMINISTRATOR, Role.CLIENT)) {
            others.put("the trust's " + role.title(), sample.trust().member(role));
        }
        others.put("the system administrator", sample.administrator());
        others.put("some other task", new Viewer.Task("referral-drafts"));
        return refused(others, referring, sample);
    }

    @TestFactory
    Stream<DynamicTest> the_list_of_an_agency_is_for_those_who_advise(
            @org.springframework.beans.factory.annotation.Autowired Inbox inbox,
            @org.springframework.beans.factory.annotation.Autowired SamePerson samePerson) {
        var sample = people.fresh();
        var others = new LinkedHashMap<String, Viewer>();
        EnumSet.of(Role.REFERRER, Role.FUNDER, Role.RESEARCHER, Role.AGENCY_ADMINISTRATOR, Role.CLIENT)
                .forEach(role -> others.put("the agency's " + role.title(), sample.member(role)));
        Map<String, Consumer<UUID>> lists = Map.of(
                "Inbox", ignored -> inbox.page(Inbox.Filter.ALL, null, null),
                "SamePerson", ignored -> samePerson.of(ids.get(), SampleReferrals.QUYNH));
        return refused(others, lists, ids.get());
    }

    /** Somebody who refers may not do it in the name of another agency or partnership. */
    @TestFactory
    Stream<DynamicTest> nobody_refers_in_the_name_of_others(
            @org.springframework.beans.factory.annotation.Autowired ReferPatient refer) {
        var sample = people.fresh();
        var theirs = referrals.of(sample, SampleReferrals.QUYNH, SampleReferrals.DEBT, Set.of());
        return refused(
                Map.of(
                        "a referrer of the other agency", sample.advice().member(Role.REFERRER),
                        "a referrer of another partnership", sample.stranger().member(Role.REFERRER),
                        "a door", new Viewer.Task(ReferPatient.AT_THE_DOOR)),
                Map.of("ReferPatient", refer::refer),
                theirs);
    }

    private static <T> Stream<DynamicTest> refused(
            Map<String, ? extends Viewer> viewers, Map<String, ? extends Consumer<? super T>> useCases, T about) {
        return viewers.entrySet().stream()
                .flatMap(viewer -> useCases.entrySet().stream()
                        .map(useCase -> dynamicTest(
                                useCase.getKey() + " refuses " + viewer.getKey(),
                                () -> assertThatThrownBy(() -> CurrentViewer.as(
                                                viewer.getValue(),
                                                () -> useCase.getValue().accept(about)))
                                        .isInstanceOf(NotFound.class))));
    }
}
