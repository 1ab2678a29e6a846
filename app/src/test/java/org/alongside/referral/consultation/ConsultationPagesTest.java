package org.alongside.referral.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.kernel.LawArea;
import org.alongside.modelfile.Models;
import org.alongside.partnership.ChangePathway;
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

/** Grace Okafor asks about a situation; Amira Haddad answers; nobody is named. */
@SpringBootTest
@AutoConfigureMockMvc
class ConsultationPagesTest {

    private static final String PATH = "/ask-an-adviser";
    private static final String EVICTION = "Can a landlord evict a tenant who is in hospital?";

    private final MockMvc browser;
    private final SamplePeople people;
    private final ChangePathway changePathway;
    private final Consultations consultations;
    private final AskAdviser askAdviser;
    private final AnswerConsultation answerConsultation;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member grace;
    private Viewer.Member amira;

    ConsultationPagesTest(
            MockMvc browser,
            SamplePeople people,
            ChangePathway changePathway,
            Consultations consultations,
            AskAdviser askAdviser,
            AnswerConsultation answerConsultation,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.changePathway = changePathway;
        this.consultations = consultations;
        this.askAdviser = askAdviser;
        this.answerConsultation = answerConsultation;
        this.ids = ids;
    }

    @BeforeEach
    void meet() {
        sample = people.fresh();
        grace = sample.trust().member(Role.REFERRER);
        amira = sample.advice().member(Role.ADVISER);
        design("borough-wide");
    }

    private void design(String key) {
        var model = Models.shipped().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        CurrentViewer.as(
                sample.administrator(), () -> changePathway.change(sample.partnership(), 0, model.withoutSample()));
    }

    private ResultActions open(Viewer.Member viewer, String page) throws Exception {
        return browser.perform(get(page).with(SignedInAs.person(viewer.person())));
    }

    private ResultActions ask(UUID id, String area, String question) throws Exception {
        return browser.perform(post(PATH)
                .param("id", id.toString())
                .param("area", area)
                .param("question", question)
                .with(csrf())
                .with(SignedInAs.person(grace.person())));
    }

    private ResultActions answer(UUID id, String answer) throws Exception {
        return browser.perform(post(PATH + "/" + id + "/answer")
                .param("answer", answer)
                .with(csrf())
                .with(SignedInAs.person(amira.person())));
    }

    private UUID asked(String question) {
        var id = ids.get();
        assertThat(CurrentViewer.as(grace, () -> askAdviser.ask(id, LawArea.HOUSING, question)))
                .isInstanceOf(AskAdviser.Asked.class);
        return id;
    }

    @Test
    void a_question_is_asked_waits_and_is_answered_once() throws Exception {
        var id = ids.get();
        ask(id, "housing", EVICTION).andExpect(redirectedUrl(PATH + "/" + id));
        ask(id, "housing", EVICTION).andExpect(redirectedUrl(PATH + "/" + id));
        assertThat(CurrentViewer.as(amira, consultations::waiting)).isOne();
        open(amira, PATH).andExpect(content().string(containsString(EVICTION)));
        answer(id, " ").andExpect(status().isUnprocessableContent());
        answer(id, "Not without a court order.").andExpect(redirectedUrl(PATH + "/" + id));
        assertThat(CurrentViewer.as(amira, consultations::waiting)).isZero();
        open(grace, PATH + "/" + id).andExpect(content().string(containsString("Not without a court order.")));
        var supervisor = sample.advice().member(Role.SUPERVISOR);
        assertThat(CurrentViewer.as(supervisor, () -> answerConsultation.answer(id, "Never.")))
                .isInstanceOfSatisfying(
                        AnswerConsultation.AnsweredAlready.class,
                        already -> assertThat(already.by().words()).startsWith("Amira Haddad"));
    }

    @Test
    void what_would_tell_who_it_is_about_is_refused_and_kept_for_removing() throws Exception {
        ask(ids.get(), "housing", EVICTION + " Call 07700 900123")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This looks like a phone number")))
                .andExpect(content().string(containsString("07700 900123")));
        var id = asked(EVICTION);
        answer(id, "Ask NE1 4LP").andExpect(status().isUnprocessableContent());
        assertThat(CurrentViewer.as(amira, consultations::waiting)).isOne();
    }

    @Test
    void advisers_find_answers_by_their_words_in_any_form() {
        var id = asked(EVICTION);
        asked("Is council tax due while somebody lives in a hospice?");
        CurrentViewer.as(amira, () -> answerConsultation.answer(id, "Possession needs a court order."));
        assertThat(found("evicting tenants")).containsExactly(id);
        assertThat(found("possession \"court order\"")).containsExactly(id);
        assertThat(found("passports")).isEmpty();
    }

    private java.util.List<UUID> found(String words) {
        var wanted = new Consultations.Wanted(false, words, Optional.empty());
        return CurrentViewer.as(amira, () -> consultations.page(wanted)).consultations().stream()
                .map(Consultation::id)
                .toList();
    }

    @Test
    void a_list_longer_than_a_page_turns() {
        for (int i = 0; i < 27; i++) {
            asked(EVICTION);
        }
        var first =
                CurrentViewer.as(amira, () -> consultations.page(new Consultations.Wanted(true, "", Optional.empty())));
        var second =
                CurrentViewer.as(amira, () -> consultations.page(new Consultations.Wanted(true, "", first.after())));
        assertThat(first.consultations()).hasSize(25);
        assertThat(second.consultations()).hasSize(2);
        assertThat(second.after()).isEmpty();
    }

    @Test
    void others_of_the_trust_strangers_and_administrators_see_nothing_of_it() throws Exception {
        var id = asked(EVICTION);
        open(sample.trust().member(Role.AGENCY_ADMINISTRATOR), PATH + "/" + id).andExpect(status().isNotFound());
        open(sample.advice().member(Role.FUNDER), PATH + "/" + id).andExpect(status().isNotFound());
        open(sample.stranger().member(Role.ADVISER), PATH + "/" + id).andExpect(status().isNotFound());
        open(amira, PATH + "/new").andExpect(status().isNotFound());
        open(grace, PATH + "?q=evict").andExpect(content().string(not(containsString("type=\"search\""))));
    }

    @Test
    void where_the_pathway_does_not_offer_it_there_is_no_such_page() throws Exception {
        var elsewhere = sample.stranger().member(Role.REFERRER);
        open(elsewhere, PATH).andExpect(status().isNotFound());
        open(elsewhere, "/").andExpect(content().string(not(containsString("Ask an adviser"))));
        open(grace, "/").andExpect(content().string(containsString("Ask an adviser")));
    }
}
