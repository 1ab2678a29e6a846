package org.alongside.referral.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.client.register.ListClients;
import org.alongside.consent.Part;
import org.alongside.referral.SampleReferrals;
import org.alongside.referral.WithdrawReason;
import org.alongside.referral.feedback.Fact;
import org.alongside.referral.feedback.SentReferrals;
import org.alongside.referral.feedback.WithdrawReferral;
import org.alongside.referral.triage.Leg;
import org.alongside.referral.triage.ReadArrival;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What an adviser does with a referral, page by page. */
@SpringBootTest
@AutoConfigureMockMvc
class InboxPagesTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final ReadArrival readArrival;
    private final SentReferrals sentReferrals;
    private final WithdrawReferral withdrawReferral;
    private final ListClients listClients;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private UUID referral;
    private String path;

    InboxPagesTest(
            MockMvc browser,
            SamplePeople people,
            SampleReferrals referrals,
            ReadArrival readArrival,
            SentReferrals sentReferrals,
            WithdrawReferral withdrawReferral,
            ListClients listClients,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.referrals = referrals;
        this.readArrival = readArrival;
        this.sentReferrals = sentReferrals;
        this.withdrawReferral = withdrawReferral;
        this.listClients = listClients;
        this.ids = ids;
    }

    @BeforeEach
    void one_referral_waits() {
        sample = people.fresh();
        referral = referrals.sent(sample, SampleReferrals.BAILIFF);
        path = "/inbox/" + referral;
    }

    @Test
    void the_inbox_shows_what_waits_and_its_filters_stand_in_the_address() throws Exception {
        open(Role.ADVISER, "/inbox")
                .andExpect(status().isOk())
                .andExpect(shows("Quỳnh O'Brien", "Urgent", "New", "Debt", "1 referral"));
        open(Role.ADVISER, "/inbox?show=urgent&show=new&area=debt").andExpect(shows("Quỳnh", "Remove"));
        open(Role.ADVISER, "/inbox?show=late").andExpect(shows("Nothing found"));
        open(Role.ADVISER, "/inbox?area=housing&team=nonsense").andExpect(shows("Nothing found"));
    }

    @Test
    void only_those_who_advise_at_the_agency_that_has_it_see_it() throws Exception {
        for (var role : new Role[] {Role.ADVISER, Role.STUDENT_ADVISER, Role.SUPERVISOR, Role.COORDINATOR}) {
            open(role, path).andExpect(status().isOk());
        }
        for (var role : new Role[] {Role.FUNDER, Role.RESEARCHER, Role.AGENCY_ADMINISTRATOR, Role.REFERRER}) {
            open(role, "/inbox").andExpect(status().isNotFound());
            open(role, path).andExpect(status().isNotFound());
        }
        var stranger = sample.stranger().member(Role.ADVISER).person();
        for (var page : new String[] {"", "/accept", "/decline", "/pass", "/ask", "/attempt", "/team", "/return"}) {
            browser.perform(get(path + page).with(SignedInAs.person(stranger))).andExpect(status().isNotFound());
        }
        send(stranger, "/accept", "client", "new").andExpect(status().isNotFound());
        send(stranger, "/decline", "reason", "no_capacity").andExpect(status().isNotFound());
    }

    @Test
    void accepting_adds_the_person_with_their_safe_contact_once() throws Exception {
        open(Role.ADVISER, path + "/accept").andExpect(shows("Add Quỳnh O'Brien to the register", "checked"));
        send(adviser(), "/accept", "client", "").andExpect(status().is(422)).andExpect(shows("Choose who it is"));
        var id = ids.get().toString();
        send(adviser(), "/accept", "client", "new", "id", id).andExpect(redirectedUrl(path));
        send(adviser(), "/accept", "client", "new", "id", id).andExpect(redirectedUrl(path));
        assertThat(standing()).isEqualTo(Leg.Standing.ACCEPTED);
        assertThat(CurrentViewer.as(
                        sample.member(Role.ADVISER),
                        () -> listClients.page(null, null).clients()))
                .singleElement()
                .satisfies(client -> assertThat(client.id()).hasToString(id));
        open(Role.ADVISER, path).andExpect(shows("Accepted by Amira Haddad", "/clients/" + id));
    }

    @Test
    void whoever_is_second_reads_who_was_first_and_adds_nobody() throws Exception {
        send(adviser(), "/decline", "reason", "no_capacity").andExpect(redirectedUrl(path));
        var supervisor = sample.member(Role.SUPERVISOR).person();
        send(supervisor, "/accept", "client", "new", "id", ids.get().toString())
                .andExpect(status().isConflict())
                .andExpect(shows("Declined by Amira Haddad"));
        assertThat(CurrentViewer.as(
                        sample.member(Role.ADVISER),
                        () -> listClients.page(null, null).count()))
                .isZero();
        send(supervisor, "/decline", "reason", "not_eligible", "note", "Lives in Wales")
                .andExpect(status().isConflict())
                .andExpect(shows("Declined by Amira Haddad", "Not eligible", "Lives in Wales"));
    }

    @Test
    void a_conflict_needs_a_place_and_tells_the_referrer_only_that() throws Exception {
        open(Role.ADVISER, path + "/decline").andExpect(shows("The referrer hears only where the person is sent"));
        send(adviser(), "/decline", "reason", "conflict", "note", "We act for the landlord")
                .andExpect(status().is(422))
                .andExpect(shows("Choose where the person is sent", "We act for the landlord"));
        send(adviser(), "/decline", "reason", "conflict", "to", "outside")
                .andExpect(status().is(422))
                .andExpect(shows("Enter where the person is sent"));
        send(adviser(), "/decline", "reason", "conflict", "to", "outside", "outside", "Clover Law Centre")
                .andExpect(redirectedUrl(path));
        assertThat(told()).containsExactly("Received", "Passed on to Clover Law Centre");
    }

    @Test
    void could_not_reach_takes_tries_and_unsafe_ways_are_not_offered() throws Exception {
        open(Role.ADVISER, path + "/attempt")
                .andExpect(shows("Telephone"))
                .andExpect(hides("Voicemail", "Text message"));
        send(adviser(), "/attempt", "channel", "voicemail", "outcome", "message_left")
                .andExpect(status().is(422))
                .andExpect(shows("Choose how you tried"));
        send(adviser(), "/decline", "reason", "could_not_reach")
                .andExpect(status().is(422))
                .andExpect(shows("Try 3 times", "0 of 3 tries recorded"));
        for (int i = 0; i < 3; i++) {
            var id = ids.get().toString();
            send(adviser(), "/attempt", "channel", "phone", "outcome", "no_answer", "id", id)
                    .andExpect(redirectedUrl(path));
        }
        open(Role.ADVISER, path).andExpect(shows("Tried by telephone: no answer"));
        send(adviser(), "/decline", "reason", "could_not_reach").andExpect(redirectedUrl(path));
    }

    @Test
    void whoever_decides_after_the_referrer_took_it_back_finds_nothing_there() throws Exception {
        CurrentViewer.as(
                sample.trust().member(Role.REFERRER),
                () -> withdrawReferral.withdraw(referral, WithdrawReason.CLIENT_DECLINED));
        send(adviser(), "/decline", "reason", "not_eligible", "note", "Lives in Wales")
                .andExpect(status().isNotFound());
        open(Role.ADVISER, path).andExpect(status().isNotFound());
    }

    @Test
    void a_question_stays_when_it_is_too_short_and_is_asked_once() throws Exception {
        send(adviser(), "/ask", "words", "?").andExpect(status().is(422)).andExpect(shows("Enter your question"));
        var id = ids.get().toString();
        for (int i = 0; i < 2; i++) {
            send(adviser(), "/ask", "question", id, "words", "Is there a letter?")
                    .andExpect(redirectedUrl(path));
        }
        open(Role.ADVISER, path).andExpect(shows("Is there a letter?", "No answer yet"));
    }

    @Test
    void a_referral_about_somebody_who_is_referred_already_says_so() throws Exception {
        var second = referrals.sent(sample, SampleReferrals.DEBT, Set.of(Part.STATUS));
        open(Role.ADVISER, path).andExpect(shows("Perhaps the same person", "/inbox/" + second));
    }

    private UUID adviser() {
        return sample.member(Role.ADVISER).person();
    }

    private Leg.Standing standing() {
        return CurrentViewer.as(
                sample.member(Role.ADVISER),
                () -> readArrival.read(referral).leg().standing());
    }

    private java.util.List<String> told() {
        return CurrentViewer.as(sample.trust().member(Role.REFERRER), () -> sentReferrals.read(referral))
                .line()
                .facts()
                .stream()
                .map(Fact::words)
                .toList();
    }

    private ResultActions open(Role role, String page) throws Exception {
        return browser.perform(
                get(page).with(SignedInAs.person(sample.member(role).person())));
    }

    private ResultActions send(UUID person, String action, String... values) throws Exception {
        var request = post(path + action).with(csrf()).with(SignedInAs.person(person));
        for (int i = 0; i < values.length; i += 2) {
            request.param(values[i], values[i + 1]);
        }
        return browser.perform(request);
    }

    private static org.springframework.test.web.servlet.ResultMatcher shows(String... words) {
        return content()
                .string(allOf(java.util.Arrays.stream(words)
                        .map(word -> containsString(word))
                        .toList()
                        .toArray(org.hamcrest.Matcher[]::new)));
    }

    private static org.springframework.test.web.servlet.ResultMatcher hides(String... words) {
        return content()
                .string(allOf(java.util.Arrays.stream(words)
                        .map(word -> not(containsString(word)))
                        .toList()
                        .toArray(org.hamcrest.Matcher[]::new)));
    }
}
