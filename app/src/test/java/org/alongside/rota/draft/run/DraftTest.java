package org.alongside.rota.draft.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.page.Dates;
import org.alongside.page.NotFound;
import org.alongside.rota.Rota;
import org.alongside.rota.SampleRota;
import org.alongside.rota.Session;
import org.alongside.rota.Times;
import org.alongside.rota.draft.EditDraft;
import org.alongside.rota.draft.MakeDraft;
import org.alongside.rota.draft.PublishDraft;
import org.alongside.rota.draft.RotaDrafts;
import org.alongside.rota.need.ImportNeeds;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** Two weeks of March are planned for Teasel Surgery, which wants four sessions, changed by hand and published. */
@SpringBootTest
@AutoConfigureMockMvc
class DraftTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private final MockMvc browser;
    private final SamplePeople people;
    private final SampleRota samples;
    private final ImportNeeds importNeeds;
    private final MakeDraft makeDraft;
    private final PlanDraft planDraft;
    private final RunPlanner runPlanner;
    private final Task<String> planRota;
    private final EditDraft editDraft;
    private final PublishDraft publishDraft;
    private final RotaDrafts drafts;
    private final Rota rota;
    private SampleAgencies sample;
    private Viewer.Member priya;
    private Viewer.Member amira;
    private UUID surgery;

    DraftTest(
            MockMvc browser,
            SamplePeople people,
            SampleRota samples,
            ImportNeeds importNeeds,
            MakeDraft makeDraft,
            PlanDraft planDraft,
            RunPlanner runPlanner,
            Task<String> planRota,
            EditDraft editDraft,
            PublishDraft publishDraft,
            RotaDrafts drafts,
            Rota rota) {
        this.browser = browser;
        this.people = people;
        this.samples = samples;
        this.importNeeds = importNeeds;
        this.makeDraft = makeDraft;
        this.planDraft = planDraft;
        this.runPlanner = runPlanner;
        this.planRota = planRota;
        this.editDraft = editDraft;
        this.publishDraft = publishDraft;
        this.drafts = drafts;
        this.rota = rota;
    }

    @BeforeEach
    void a_surgery_that_wants_four_sessions() {
        sample = people.fresh();
        priya = sample.member(Role.COORDINATOR);
        amira = sample.member(Role.ADVISER);
        surgery = samples.site(sample, "Teasel Surgery");
        CurrentViewer.as(priya, () -> importNeeds.take("site,latitude,longitude,wanted\nteasel surgery,52.6,-1.1,4\n"));
    }

    private UUID draft(PlannedSession... begin) {
        var wanted = new MakeDraft.Wanted("March", MONDAY, MONDAY.plusDays(11), Duration.ofSeconds(1), List.of());
        return CurrentViewer.as(priya, () -> makeDraft.make(wanted, List.of(begin)));
    }

    private PlannedSession session(Viewer.Member adviser, HalfDay half, boolean pinned) {
        return new PlannedSession(surgery, half, adviser.person(), pinned);
    }

    private List<Session> published() {
        var from = MONDAY.atStartOfDay(Dates.ZONE).toInstant();
        return CurrentViewer.as(priya, () -> rota.between(from, from.plus(Duration.ofDays(12))));
    }

    private void planned(UUID id) {
        CurrentViewer.as(priya, () -> {
            assertThat(planDraft.plan(id)).isTrue();
            runPlanner.run(id);
        });
    }

    @Test
    void the_planner_fills_what_is_wanted_and_leaves_what_is_pinned() {
        var friday = session(amira, HalfDay.afternoon(MONDAY.plusDays(4)), true);
        var id = draft(friday);
        planned(id);
        assertThat(CurrentViewer.as(priya, () -> drafts.find(id)).run().unmet()).contains(0);
        assertThat(CurrentViewer.as(priya, () -> drafts.sessions(id)))
                .hasSize(4)
                .contains(friday)
                .allMatch(one -> one.place().equals(surgery));
    }

    @Test
    void publishing_makes_the_sessions_and_takes_out_what_is_not_in_the_draft() {
        var gone = samples.session(sample, amira, surgery, Times.MORNING.on(MONDAY));
        var stays = samples.session(sample, amira, surgery, Times.MORNING.on(MONDAY.plusDays(1)));
        var id = draft(
                session(amira, HalfDay.morning(MONDAY.plusDays(1)), false),
                session(amira, HalfDay.morning(MONDAY.plusDays(2)), false));
        assertThat(CurrentViewer.as(priya, () -> publishDraft.publish(id))).isEqualTo(new PublishDraft.Published(1, 1));
        assertThat(published())
                .extracting(Session::id)
                .contains(stays)
                .doesNotContain(gone)
                .hasSize(2);
        assertThat(CurrentViewer.as(priya, () -> publishDraft.publish(id))).isInstanceOf(PublishDraft.NotOpen.class);
    }

    @Test
    void what_cannot_be_published_stops_all_of_it_and_is_named() {
        samples.room(sample, surgery, "Room 2");
        var twice = session(amira, HalfDay.morning(MONDAY), false);
        var id = draft(twice, twice, session(amira, HalfDay.morning(MONDAY.plusDays(1)), false));
        var outcome = CurrentViewer.as(priya, () -> publishDraft.publish(id));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PublishDraft.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .singleElement()
                                .asString()
                                .contains("Amira Haddad, Teasel Surgery, Mon 1 Mar morning"));
        assertThat(published()).isEmpty();
        assertThat(CurrentViewer.as(priya, () -> drafts.find(id)).open()).isTrue();
    }

    @Test
    void a_change_by_hand_is_warned_of_and_not_forbidden() throws Exception {
        var id = draft(session(amira, HalfDay.morning(MONDAY), false));
        var held = CurrentViewer.as(priya, () -> drafts.held(id)).getFirst();
        var clinic = samples.site(sample, "Mill Lane Clinic");
        CurrentViewer.as(
                priya, () -> importNeeds.take("site,latitude,longitude,wanted\nmill lane clinic,53.9,-3.1,1\n"));
        var priyas = SignedInAs.person(priya.person());
        browser.perform(post("/rota/drafts/" + id + "/sessions/new")
                        .param("adviser", amira.person().toString())
                        .param("place", clinic.toString())
                        .param("day", "1/3/2027")
                        .param("half", "morning")
                        .param("pinned", "true")
                        .with(csrf())
                        .with(priyas))
                .andExpect(status().is3xxRedirection());
        browser.perform(get("/rota/drafts/" + id).with(priyas))
                .andExpect(content().string(containsString("Warnings")))
                .andExpect(content().string(containsString("Pinned")));
        browser.perform(post("/rota/drafts/" + id + "/sessions/" + held.id() + "/remove")
                        .with(csrf())
                        .with(priyas))
                .andExpect(status().is3xxRedirection());
        assertThat(CurrentViewer.as(priya, () -> drafts.sessions(id))).hasSize(1);
        browser.perform(post("/rota/drafts/" + id + "/sessions/new")
                        .param("day", "1/4/2027")
                        .with(csrf())
                        .with(priyas))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void while_the_planner_works_nobody_changes_it_and_somebody_can_stop_it() throws Exception {
        var id = draft();
        CurrentViewer.as(priya, () -> planDraft.plan(id));
        var late = session(amira, HalfDay.morning(MONDAY), false);
        var priyas = SignedInAs.person(priya.person());
        browser.perform(get("/rota/drafts/" + id).with(priyas)).andExpect(status().isOk());
        browser.perform(post("/rota/drafts/" + id + "/stop").with(csrf()).with(priyas))
                .andExpect(status().is3xxRedirection());
        assertThat(CurrentViewer.as(priya, () -> editDraft.edit(id, Optional.empty(), Optional.of(late))))
                .isFalse();
        CurrentViewer.as(priya, () -> runPlanner.run(id));
        assertThat(CurrentViewer.as(priya, () -> editDraft.edit(id, Optional.empty(), Optional.of(late))))
                .isTrue();
    }

    @Test
    void the_job_works_as_whoever_asked() {
        var id = draft();
        CurrentViewer.as(priya, () -> planDraft.plan(id));
        var asked = new DraftJob.Asked(id, priya.person(), priya.agency()).text();
        planRota.execute(new TaskInstance<>(DraftJob.NAME, "test", asked), null);
        assertThat(CurrentViewer.as(priya, () -> drafts.sessions(id))).hasSize(4);
    }

    @Test
    void two_drafts_of_one_period_are_laid_side_by_side() throws Exception {
        var one = draft(session(amira, HalfDay.morning(MONDAY), false));
        var other = draft(session(amira, HalfDay.afternoon(MONDAY), false));
        var priyas = SignedInAs.person(priya.person());
        browser.perform(get("/rota/drafts/" + one + "/compare?with=" + other).with(priyas))
                .andExpect(content().string(containsString("What is different")));
        browser.perform(get("/rota/drafts").with(priyas)).andExpect(content().string(containsString("March")));
    }

    @Test
    void an_adviser_knows_nothing_of_drafts() throws Exception {
        var id = draft();
        for (var path : List.of("/rota/drafts", "/rota/drafts/new", "/rota/drafts/" + id)) {
            browser.perform(get(path).with(SignedInAs.person(amira.person()))).andExpect(status().isNotFound());
        }
        assertThatThrownBy(() -> CurrentViewer.as(amira, () -> publishDraft.publish(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        CurrentViewer.as(sample.stranger().member(Role.COORDINATOR), () -> publishDraft.publish(id)))
                .isInstanceOf(NotFound.class);
    }
}
