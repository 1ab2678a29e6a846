package org.alongside.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.referral.feedback.AnswerQuestion;
import org.alongside.referral.reach.AskReferrer;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** Who hears by e-mail of a referral's way: those who decide about it, whoever referred, whoever asked. */
@SpringBootTest
@AutoConfigureMockMvc
class NoticeTest {

    private final MockMvc browser;
    private final SampleTeam teams;
    private final AskReferrer askReferrer;
    private final AnswerQuestion answerQuestion;
    private final Supplier<UUID> ids;
    private SampleTeam.Team team;

    NoticeTest(
            MockMvc browser,
            SampleTeam teams,
            AskReferrer askReferrer,
            AnswerQuestion answerQuestion,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.teams = teams;
        this.askReferrer = askReferrer;
        this.answerQuestion = answerQuestion;
        this.ids = ids;
    }

    @BeforeEach
    void a_team_of_the_trust() {
        team = teams.fresh();
    }

    @Test
    void whoever_decides_at_the_agency_hears_of_a_new_referral_without_any_name() {
        var messages = teams.messages(teams.refers(team, Set.of()));
        assertThat(messages)
                .extracting(SampleTeam.Queued::person)
                .containsExactlyInAnyOrder(
                        team.amira().person(),
                        team.sample().advice().member(Role.SUPERVISOR).person(),
                        team.sample().advice().member(Role.COORDINATOR).person());
        assertThat(messages).allSatisfy(one -> {
            assertThat(one.template()).isEqualTo("referral-received");
            assertThat(one.fields()).containsEntry("from", "Ward nurses").containsEntry("urgency", "Urgent");
            assertThat(one.fields().toString()).doesNotContain("Quỳnh").doesNotContain("Brien");
        });
    }

    @Test
    void somebody_may_choose_not_to_hear_of_them_and_change_their_mind() throws Exception {
        choose();
        assertThat(teams.messages(teams.refers(team, Set.of())))
                .extracting(SampleTeam.Queued::person)
                .doesNotContain(team.amira().person());
        choose("arrivals");
        assertThat(teams.messages(teams.refers(team, Set.of())))
                .extracting(SampleTeam.Queued::person)
                .contains(team.amira().person());
    }

    private void choose(String... wanted) throws Exception {
        browser.perform(post(NoticePages.PATH)
                        .param("wanted", wanted)
                        .with(csrf())
                        .with(SignedInAs.person(team.amira().person())))
                .andExpect(redirectedUrl(NoticePages.PATH));
    }

    @Test
    void a_question_goes_to_whoever_referred_and_the_answer_to_whoever_asked() {
        var referral = teams.refers(team, Set.of());
        var question = ids.get();
        CurrentViewer.as(team.amira(), () -> askReferrer.ask(question, referral, "Is there a letter?"));
        CurrentViewer.as(team.grace(), () -> answerQuestion.answer(referral, question, "Yes"));
        assertThat(teams.messages(referral))
                .filteredOn(one -> !one.template().equals("referral-received"))
                .extracting(SampleTeam.Queued::template, SampleTeam.Queued::person)
                .containsExactly(
                        tuple("question-to-referrer", team.grace().person()),
                        tuple("answer-to-adviser", team.amira().person()));
    }
}
