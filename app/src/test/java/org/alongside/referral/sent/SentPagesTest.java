package org.alongside.referral.sent;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.alongside.consent.Part;
import org.alongside.referral.SampleReferrals;
import org.alongside.referral.feedback.Band;
import org.alongside.referral.feedback.SentReferrals;
import org.alongside.referral.feedback.TellReferrer;
import org.alongside.referral.reach.AskReferrer;
import org.alongside.referral.triage.ReadArrival;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Grace Okafor, a nurse, follows what became of Quỳnh O'Brien's referral. */
@SpringBootTest
@AutoConfigureMockMvc
class SentPagesTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final SentReferrals sentReferrals;
    private final SentToday today;
    private final AskReferrer askReferrer;
    private final ReadArrival readArrival;
    private final TellReferrer tellReferrer;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member grace;
    private Viewer.Member amira;

    SentPagesTest(
            MockMvc browser,
            SamplePeople people,
            SampleReferrals referrals,
            SentReferrals sentReferrals,
            SentToday today,
            AskReferrer askReferrer,
            ReadArrival readArrival,
            TellReferrer tellReferrer,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.referrals = referrals;
        this.sentReferrals = sentReferrals;
        this.today = today;
        this.askReferrer = askReferrer;
        this.readArrival = readArrival;
        this.tellReferrer = tellReferrer;
        this.transaction = transaction;
        this.ids = ids;
    }

    @BeforeEach
    void meet() {
        sample = people.fresh();
        grace = sample.trust().member(Role.REFERRER);
        amira = sample.advice().member(Role.ADVISER);
    }

    private ResultActions open(Viewer.Member viewer, String page) throws Exception {
        return browser.perform(get(page).with(SignedInAs.person(viewer.person())));
    }

    private ResultActions send(String page, String field, String value) throws Exception {
        return browser.perform(post(page).param(field, value).with(csrf()).with(SignedInAs.person(grace.person())));
    }

    private void asAmira(Runnable deed) {
        CurrentViewer.as(amira, () -> transaction.executeWithoutResult(ignored -> deed.run()));
    }

    private UUID asked(UUID referral) {
        var question = ids.get();
        asAmira(() -> askReferrer.ask(question, referral, "Is there a letter from the council?"));
        return question;
    }

    @Test
    void what_the_adviser_does_is_there_in_the_nurses_very_next_read() throws Exception {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        asAmira(() -> readArrival.read(referral));
        open(grace, "/referrals/" + referral).andExpect(content().string(containsString("Received")));
        asAmira(() -> tellReferrer.outcome(referral, Band.BETTER_OFF));
        open(grace, "/referrals/" + referral).andExpect(content().string(containsString("Better off")));
    }

    @Test
    void no_outcome_yet_is_said_and_what_the_client_did_not_agree_to_too() throws Exception {
        referrals.sent(sample, SampleReferrals.DEBT);
        open(grace, "/referrals").andExpect(content().string(containsString("No outcome yet")));
        var silent = referrals.sent(sample, SampleReferrals.BAILIFF, Set.of());
        asAmira(() -> tellReferrer.outcome(silent, Band.ADVISED));
        open(grace, "/referrals/" + silent)
                .andExpect(content().string(containsString("Not shared: the client did not agree")))
                .andExpect(content().string(not(containsString("Advised"))));
        var status = referrals.sent(sample, SampleReferrals.DEBT, Set.of(Part.STATUS));
        asAmira(() -> tellReferrer.outcome(status, Band.ADVISED));
        open(grace, "/referrals/" + status).andExpect(content().string(not(containsString("Advised"))));
    }

    @Test
    void the_line_for_the_record_says_what_may_be_told() throws Exception {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        open(grace, "/referrals/" + referral)
                .andExpect(content().string(containsString("): no answer yet. No outcome yet.")));
        asAmira(() -> tellReferrer.accepted(referral));
        open(grace, "/referrals/" + referral).andExpect(content().string(containsString("): accepted ")));
    }

    @Test
    void a_question_stands_on_today_and_is_answered_once() throws Exception {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        var question = asked(referral);
        assertThat(CurrentViewer.as(grace, () -> today.of(grace))).hasSize(1);
        open(grace, "/referrals?show=asked").andExpect(content().string(containsString(referral.toString())));
        var answer = "/referrals/" + referral + "/questions/" + question;
        send(answer, "answer", " ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Enter your answer")));
        send(answer, "answer", "x".repeat(1001))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("x".repeat(1001))));
        send(answer, "answer", "Yes, dated 3 November").andExpect(redirectedUrl("/referrals/" + referral));
        assertThat(CurrentViewer.as(grace, () -> today.of(grace))).isEmpty();
        open(grace, "/referrals?show=asked").andExpect(content().string(not(containsString(referral.toString()))));
    }

    @Test
    void taking_it_back_needs_a_reason() throws Exception {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        var page = "/referrals/" + referral + "/withdraw";
        open(grace, page).andExpect(status().isOk());
        send(page, "reason", "").andExpect(status().isUnprocessableContent());
        send(page, "reason", "sent_in_error").andExpect(redirectedUrl("/referrals/" + referral));
        open(grace, "/referrals/" + referral).andExpect(content().string(containsString("Sent in error")));
        open(grace, "/referrals?show=open").andExpect(content().string(not(containsString(referral.toString()))));
    }

    @Test
    void the_list_turns_forth_and_back() {
        for (int i = 0; i < 30; i++) {
            referrals.sent(sample, SampleReferrals.DEBT);
        }
        var first = page(SentReferrals.Turn.FIRST);
        assertThat(first.referrals()).hasSize(25);
        assertThat(first.turn().before()).isEmpty();
        var second = page(new SentReferrals.Turn(first.turn().after(), java.util.Optional.empty()));
        assertThat(second.referrals()).hasSize(5);
        assertThat(second.turn().after()).isEmpty();
        var again = page(
                new SentReferrals.Turn(java.util.Optional.empty(), second.turn().before()));
        assertThat(again).isEqualTo(first);
    }

    private SentReferrals.Page page(SentReferrals.Turn turn) {
        return CurrentViewer.as(grace, () -> sentReferrals.page(SentReferrals.Filter.ALL, turn));
    }

    @Test
    void the_tab_names_nobody() throws Exception {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        var page =
                open(grace, "/referrals/" + referral).andReturn().getResponse().getContentAsString();
        assertThat(page).containsPattern("<title>Referral [A-Z0-9]{4}-[A-Z0-9]{4} –");
    }

    @Test
    void colleagues_outside_the_team_find_nothing() throws Exception {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        open(sample.trust().member(Role.COORDINATOR), "/referrals/" + referral).andExpect(status().isNotFound());
        open(amira, "/referrals/" + referral).andExpect(status().isNotFound());
        open(sample.stranger().member(Role.REFERRER), "/referrals/" + referral).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FUNDER", "RESEARCHER", "AGENCY_ADMINISTRATOR"})
    void others_have_no_such_page(Role role) throws Exception {
        open(sample.trust().member(role), "/referrals").andExpect(status().isNotFound());
    }
}
