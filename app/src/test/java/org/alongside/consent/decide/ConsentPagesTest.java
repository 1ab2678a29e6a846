package org.alongside.consent.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.client.AddClient;
import org.alongside.client.BirthDate;
import org.alongside.client.NewClient;
import org.alongside.client.merge.MergeClients;
import org.alongside.client.merge.UndoMerge;
import org.alongside.consent.Consents;
import org.alongside.consent.Part;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.referral.SampleReferrals;
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

/** A client's consents as their agency records, renews and withdraws them. */
@SpringBootTest
@AutoConfigureMockMvc
class ConsentPagesTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final AddClient addClient;
    private final AcceptReferral acceptReferral;
    private final Consents consents;
    private final MergeClients mergeClients;
    private final UndoMerge undoMerge;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member amira;
    private UUID client;
    private String page;

    ConsentPagesTest(
            MockMvc browser,
            SamplePeople people,
            SampleReferrals referrals,
            AddClient addClient,
            AcceptReferral acceptReferral,
            Consents consents,
            MergeClients mergeClients,
            UndoMerge undoMerge,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.referrals = referrals;
        this.addClient = addClient;
        this.acceptReferral = acceptReferral;
        this.consents = consents;
        this.mergeClients = mergeClients;
        this.undoMerge = undoMerge;
        this.ids = ids;
    }

    @BeforeEach
    void amira_has_a_client() {
        sample = people.fresh();
        amira = sample.member(Role.ADVISER);
        client = ids.get();
        page = "/clients/" + client + "/consents";
        CurrentViewer.as(amira, () -> addClient.add(NewClient.named(client, "Quỳnh", "O'Brien", BirthDate.UNKNOWN)));
    }

    @Test
    void what_was_never_asked_says_so_and_a_decision_recorded_twice_is_one() throws Exception {
        open(page).andExpect(content().string(containsString("Not asked")));
        var form = decision("yes");
        record("research", form).andExpect(redirectedUrl(page));
        record("research", form).andExpect(redirectedUrl(page));
        open(page).andExpect(content().string(containsString("Agreed, until")));
        assertThat(CurrentViewer.as(amira, () -> consents.about(client, List.of())))
                .hasSize(1);
        assertThat(covers(ConsentPurpose.RESEARCH, null, null)).isTrue();
    }

    @Test
    void feedback_names_who_is_told_and_what_they_may_hear() throws Exception {
        record("feedback", decision("yes"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Choose who is told")))
                .andExpect(content().string(containsString("Choose at least one")));
        var form = decision("yes");
        form.put("to", sample.trust().id().toString());
        form.put("parts", "status");
        record("feedback", form).andExpect(redirectedUrl(page));
        assertThat(covers(ConsentPurpose.FEEDBACK, sample.trust().id(), Part.STATUS))
                .isTrue();
        assertThat(covers(ConsentPurpose.FEEDBACK, sample.trust().id(), Part.OUTCOME))
                .isFalse();
    }

    @Test
    void somebody_elses_decision_needs_its_reason_and_nothing_typed_is_lost() throws Exception {
        var form = decision("yes");
        form.put("byWhom", "attorney");
        form.put("evidence", "Form in cabinet 4");
        record("share", form)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Say why the client does not decide themselves")))
                .andExpect(content().string(containsString("Form in cabinet 4")));
    }

    @Test
    void withdrawing_says_its_effect_first_and_stops_sharing_at_once() throws Exception {
        record("research", decision("yes"));
        var id = CurrentViewer.as(amira, () -> consents.about(client, List.of()))
                .getFirst()
                .id();
        open(page + "/" + id + "/withdraw")
                .andExpect(content().string(containsString("Sharing stops at once; the case goes on.")));
        send(amira, page + "/" + id + "/withdraw", Map.of()).andExpect(redirectedUrl(page));
        assertThat(covers(ConsentPurpose.RESEARCH, null, null)).isFalse();
        open(page).andExpect(content().string(containsString("Withdrawn on")));
        send(amira, page + "/" + id + "/withdraw", Map.of()).andExpect(redirectedUrl(page));
    }

    @Test
    void what_came_with_an_accepted_referral_stands_with_it_and_a_refusal_ends_it() throws Exception {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        CurrentViewer.as(amira, () -> acceptReferral.accept(referral, client));
        open(page).andExpect(content().string(containsString("Only for referral")));
        var form = decision("no");
        form.put("to", sample.trust().id().toString());
        record("feedback", form).andExpect(redirectedUrl(page));
        assertThat(CurrentViewer.as(
                        amira,
                        () -> consents.covers(
                                referral,
                                client,
                                ConsentPurpose.FEEDBACK,
                                sample.trust().id(),
                                Part.STATUS)))
                .isFalse();
    }

    @Test
    void records_read_as_one_have_one_page_and_a_refusal_stands_on_both_when_they_are_parted() throws Exception {
        var other = ids.get();
        CurrentViewer.as(amira, () -> addClient.add(NewClient.named(other, "Quynh", "Obrien", BirthDate.UNKNOWN)));
        send(amira, "/clients/" + other + "/consents/record/research", decision("yes"));
        var merged = CurrentViewer.as(
                amira, () -> mergeClients.merge(new MergeClients.Wanted(client, other, client, client)));
        assertThat(covers(ConsentPurpose.RESEARCH, null, null)).isTrue();
        record("research", decision("no")).andExpect(redirectedUrl(page));
        open("/clients/" + other + "/consents")
                .andExpect(content().string(containsString("Refused: Research")))
                .andExpect(content().string(containsString("Agreed: Research")));
        CurrentViewer.as(amira, () -> undoMerge.undo(((MergeClients.Merged) merged).merge()));
        for (var one : List.of(client, other)) {
            assertThat(CurrentViewer.as(amira, () -> consents.covers(null, one, ConsentPurpose.RESEARCH, null, null)))
                    .isFalse();
        }
    }

    @Test
    void ending_what_came_with_a_referral_begins_with_what_it_was() throws Exception {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        CurrentViewer.as(amira, () -> acceptReferral.accept(referral, client));
        var list = open(page).andReturn().getResponse().getContentAsString();
        var end = list.substring(list.indexOf("record/feedback?end=")).split("\"", 2)[0];
        open(page + "/" + end).andExpect(content().string(containsString("value=\"no\" checked")));
    }

    @Test
    void consents_that_end_within_thirty_days_are_listed_until_they_are_renewed() throws Exception {
        var soon = decision("yes");
        ends(soon, LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(9));
        record("contact", soon).andExpect(redirectedUrl(page));
        open("/").andExpect(content().string(containsString("consent ends within 30 days")));
        open("/consents/expiring").andExpect(content().string(containsString("Contact for feedback")));
        record("contact", decision("yes")).andExpect(redirectedUrl(page));
        open("/consents/expiring").andExpect(content().string(not(containsString("Contact for feedback"))));
    }

    @Test
    void nobody_else_sees_or_records_a_clients_consents() throws Exception {
        for (var viewer : List.of(
                sample.stranger().member(Role.ADVISER),
                sample.trust().member(Role.REFERRER),
                sample.member(Role.FUNDER),
                sample.member(Role.AGENCY_ADMINISTRATOR))) {
            browser.perform(get(page).with(SignedInAs.person(viewer.person()))).andExpect(status().isNotFound());
            send(viewer, page + "/record/research", decision("yes")).andExpect(status().isNotFound());
        }
        open(page + "/record/elephant").andExpect(status().isNotFound());
    }

    private boolean covers(ConsentPurpose purpose, UUID partner, Part part) {
        return CurrentViewer.as(amira, () -> consents.covers(null, client, purpose, partner, part));
    }

    /** In person by the client today, for half a year. */
    private Map<String, String> decision(String given) {
        var today = LocalDate.now(java.time.ZoneId.of("Europe/London"));
        var form = new HashMap<>(
                Map.of("id", ids.get().toString(), "given", given, "byWhom", "person", "how", "in_person"));
        form.put("decided.day", "" + today.getDayOfMonth());
        form.put("decided.month", "" + today.getMonthValue());
        form.put("decided.year", "" + today.getYear());
        ends(form, today.plusMonths(6));
        return form;
    }

    private static void ends(Map<String, String> form, LocalDate day) {
        form.put("expires.day", "" + day.getDayOfMonth());
        form.put("expires.month", "" + day.getMonthValue());
        form.put("expires.year", "" + day.getYear());
    }

    private ResultActions open(String path) throws Exception {
        return browser.perform(get(path).with(SignedInAs.person(amira.person())));
    }

    private ResultActions record(String purpose, Map<String, String> form) throws Exception {
        return send(amira, page + "/record/" + purpose, form);
    }

    private ResultActions send(Viewer.Member viewer, String path, Map<String, String> form) throws Exception {
        var request = post(path).with(csrf()).with(SignedInAs.person(viewer.person()));
        form.forEach(request::param);
        return browser.perform(request);
    }
}
