package org.alongside.referral.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.client.AddClient;
import org.alongside.client.BirthDate;
import org.alongside.client.NewClient;
import org.alongside.consent.Part;
import org.alongside.page.NotFound;
import org.alongside.referral.SampleReferrals;
import org.alongside.referral.feedback.Fact;
import org.alongside.referral.feedback.News;
import org.alongside.referral.feedback.ReportBack;
import org.alongside.referral.feedback.SentReferrals;
import org.alongside.referral.triage.AcceptReferral;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** An adviser tells the nurse how it goes, and she reads as much as the client agreed to. */
@SpringBootTest
@AutoConfigureMockMvc
class ReportPagesTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final AddClient addClient;
    private final AcceptReferral acceptReferral;
    private final ReportBack reportBack;
    private final SentReferrals sentReferrals;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member amira;

    ReportPagesTest(
            MockMvc browser,
            SamplePeople people,
            SampleReferrals referrals,
            AddClient addClient,
            AcceptReferral acceptReferral,
            ReportBack reportBack,
            SentReferrals sentReferrals,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.referrals = referrals;
        this.addClient = addClient;
        this.acceptReferral = acceptReferral;
        this.reportBack = reportBack;
        this.sentReferrals = sentReferrals;
        this.ids = ids;
    }

    @BeforeEach
    void meet() {
        sample = people.fresh();
        amira = sample.member(Role.ADVISER);
    }

    private String accepted(Set<Part> feedback) {
        var referral = referrals.sent(sample, SampleReferrals.DEBT, feedback);
        var client = ids.get();
        CurrentViewer.as(amira, () -> {
            addClient.add(NewClient.named(client, "Quỳnh", "O'Brien", BirthDate.UNKNOWN));
            acceptReferral.accept(referral, client);
        });
        return "/inbox/" + referral;
    }

    @Test
    void what_is_told_is_in_the_nurses_very_next_read_and_stands_in_the_history() throws Exception {
        var page = accepted(EnumSet.allOf(Part.class));
        open(page).andExpect(content().string(containsString(page + "/report")));
        for (var news : List.of("booked", "kept", "kept", "better_off", "closed")) {
            tell(amira, page, news).andExpect(redirectedUrl(page));
        }
        assertThat(heard(page))
                .containsExactly("Accepted", "Appointment booked", "Appointment kept", "Outcome: better off", "Closed");
        open(page)
                .andExpect(content().string(containsString("Told the referrer: Appointment kept")))
                .andExpect(content().string(containsString("Told the referrer: Outcome: better off")));
    }

    @Test
    void the_page_says_what_the_referrer_may_read_and_she_reads_no_more() throws Exception {
        var page = accepted(Set.of(Part.STATUS));
        open(page + "/report").andExpect(content().string(containsString("They may hear: Whether it was taken up.")));
        tell(amira, page, "better_off").andExpect(redirectedUrl(page));
        assertThat(heard(page)).containsExactly("Accepted");

        var silent = accepted(Set.of());
        open(silent + "/report").andExpect(content().string(containsString("did not agree that they hear anything")));
        tell(amira, silent, "closed").andExpect(redirectedUrl(silent));
        assertThat(heard(silent)).isEmpty();
    }

    @Test
    void nothing_chosen_is_said() throws Exception {
        var page = accepted(Set.of(Part.STATUS));
        tell(amira, page, "elephant")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Choose what happened")));
    }

    @Test
    void nobody_tells_of_what_they_have_not_accepted() throws Exception {
        var waiting = referrals.sent(sample, SampleReferrals.DEBT);
        open("/inbox/" + waiting).andExpect(content().string(not(containsString("/report"))));
        open("/inbox/" + waiting + "/report").andExpect(status().isNotFound());
        tell(amira, "/inbox/" + waiting, "closed").andExpect(status().isNotFound());

        var page = accepted(EnumSet.allOf(Part.class));
        for (var viewer : List.of(
                sample.trust().member(Role.REFERRER),
                sample.trust().member(Role.ADVISER),
                sample.stranger().member(Role.ADVISER),
                sample.member(Role.FUNDER),
                sample.member(Role.REFERRER))) {
            tell(viewer, page, "closed").andExpect(status().isNotFound());
            var news = News.named("closed").orElseThrow();
            assertThatThrownBy(() -> CurrentViewer.as(viewer, () -> reportBack.report(id(page), news)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(heard(page)).containsExactly("Accepted");
    }

    private static UUID id(String page) {
        return UUID.fromString(page.substring("/inbox/".length()));
    }

    private List<String> heard(String page) {
        return CurrentViewer.as(
                        sample.trust().member(Role.REFERRER),
                        () -> sentReferrals.read(id(page)).line())
                .facts()
                .stream()
                .filter(fact -> !fact.words().equals("Received"))
                .map(Fact::words)
                .toList();
    }

    private ResultActions open(String path) throws Exception {
        return browser.perform(get(path).with(SignedInAs.person(amira.person())));
    }

    private ResultActions tell(Viewer.Member viewer, String page, String news) throws Exception {
        return browser.perform(
                post(page + "/report").param("news", news).with(csrf()).with(SignedInAs.person(viewer.person())));
    }
}
