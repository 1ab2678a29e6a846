package org.alongside.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.AddTeam;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.modelfile.Models;
import org.alongside.page.Dates;
import org.alongside.partnership.ChangePathway;
import org.alongside.referral.door.MakeDoorLink;
import org.alongside.referral.draft.Drafts;
import org.alongside.referral.refer.Typed;
import org.alongside.signin.SignedInAs;
import org.alongside.throttle.Marks;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the doors of a partnership say that has ended: kindly, with what was typed, and what to do next. */
@SpringBootTest
@AutoConfigureMockMvc
class LastDayPagesTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final ChangePathway changePathway;
    private final AddTeam addTeam;
    private final MakeDoorLink makeDoorLink;
    private final Drafts drafts;
    private final Marks marks;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member grace;
    private String ended;
    private String teamLink;
    private UUID draft;

    LastDayPagesTest(
            MockMvc browser,
            SamplePeople people,
            ChangePathway changePathway,
            AddTeam addTeam,
            MakeDoorLink makeDoorLink,
            Drafts drafts,
            Marks marks,
            Clock clock,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.changePathway = changePathway;
        this.addTeam = addTeam;
        this.makeDoorLink = makeDoorLink;
        this.drafts = drafts;
        this.marks = marks;
        this.clock = clock;
        this.ids = ids;
    }

    @BeforeEach
    void a_partnership_that_ended_yesterday() {
        sample = people.fresh();
        grace = sample.trust().member(Role.REFERRER);
        design("borough-wide", 0);
        teamLink = as(sample.trust().member(Role.AGENCY_ADMINISTRATOR), () -> {
            var added = (AddTeam.Added) addTeam.add(sample.trust().id(), sample.partnership(), "District nurses");
            return makeDoorLink.make(Optional.of(added.team()));
        });
        draft = ids.get();
        as(grace, () -> drafts.save(draft, "refer", Typed.NOTHING.with("givenName", "Esther")));
        var today = clock.instant().atZone(Dates.ZONE).toLocalDate();
        people.days(sample.partnership(), LocalDate.of(2015, 4, 1), today.minusDays(1));
        ended = " ended on " + Dates.day(today.minusDays(1));
    }

    private void design(String key, int base) {
        var model = Models.shipped().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        as(sample.administrator(), () -> changePathway.change(sample.partnership(), base, model.withoutSample()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/refer", "/take-in", "/ask-an-adviser/new", "/need-screen"})
    void a_page_that_sends_says_when_it_ended_and_whom_to_ask(String page) throws Exception {
        var amira = sample.member(Role.ADVISER);
        var who = page.equals("/take-in") ? amira : grace;
        var answer = page(get(page).with(SignedInAs.person(who.person())));
        var html = answer.getStatus() == 302
                ? page(get(answer.getRedirectedUrl()).with(SignedInAs.person(who.person())))
                        .getContentAsString()
                : answer.getContentAsString();
        assertThat(html)
                .contains("This partnership" + ended, "Priya Raman, coordinator")
                .doesNotContain("Send ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"send", "later", "again"})
    void what_was_typed_stays_whichever_button_was_pressed(String press) throws Exception {
        var answer = page(post("/refer")
                .param("id", ids.get().toString())
                .param("givenName", "Quỳnh")
                .param("press", press)
                .with(csrf())
                .with(SignedInAs.person(grace.person())));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("There is a problem", "This partnership" + ended, "Quỳnh", "Priya Raman, coordinator");
    }

    @Test
    void a_draft_can_be_read_and_deleted_but_not_sent() throws Exception {
        var html = page(get("/refer?draft=" + draft).with(SignedInAs.person(grace.person())))
                .getContentAsString();
        assertThat(html).contains("Esther", "This partnership" + ended).doesNotContain("Send referral");
        assertThat(page(get("/refer").with(SignedInAs.person(grace.person()))).getContentAsString())
                .contains("Esther", "Delete");
    }

    @Test
    void a_question_that_was_typed_stays() throws Exception {
        var answer = page(post("/ask-an-adviser")
                .param("id", ids.get().toString())
                .param("area", "debt")
                .param("question", "Is council tax due in a hospice?")
                .with(csrf())
                .with(SignedInAs.person(grace.person())));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("This partnership" + ended, "Is council tax due in a hospice?")
                .doesNotContain("Send question");
    }

    @Test
    void a_teams_link_says_so_before_and_after_typing_and_names_nobody() throws Exception {
        for (var answer : new MockHttpServletResponse[] {
            page(get(teamLink)), page(get(teamLink + "/screen")), page(form(teamLink))
        }) {
            assertThat(answer.getContentAsString())
                    .contains("This partnership" + ended, "whoever gave your team this link", "Citizens Advice")
                    .doesNotContain("Send referral", "Priya Raman");
        }
        assertThat(page(form(teamLink)).getStatus()).isEqualTo(422);
        assertThat(page(form(teamLink)).getContentAsString()).contains("Quỳnh", "07700 900123");
    }

    @Test
    void somebody_who_looks_for_help_reads_where_else_to_turn_and_keeps_their_words() throws Exception {
        design("childrens-hospital", 1);
        var ownLink = as(sample.advice().member(Role.COORDINATOR), () -> makeDoorLink.make(Optional.empty()));
        assertThat(page(get(ownLink)).getContentAsString())
                .contains("This service" + ended, "Where else to get help", "Citizens Advice")
                .doesNotContain("A phone number that is safe to call");
        var answer = page(form(ownLink));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("This service" + ended, "Where else to get help", "Quỳnh", "07700 900123");
    }

    @Test
    void nothing_leads_to_a_form_that_cannot_be_sent() throws Exception {
        for (var who : new Viewer.Member[] {grace, sample.member(Role.ADVISER)}) {
            var signedIn = SignedInAs.person(who.person());
            assertThat(page(get("/").with(signedIn)).getContentAsString())
                    .doesNotContain("href=\"/refer\"", "href=\"/take-in\"");
            assertThat(page(get("/ask-an-adviser").with(signedIn)).getContentAsString())
                    .contains("Ask an adviser")
                    .doesNotContain("Ask a question");
        }
        var administrator = sample.trust().member(Role.AGENCY_ADMINISTRATOR);
        assertThat(page(get("/intake/links").with(SignedInAs.person(administrator.person())))
                        .getContentAsString())
                .contains("This partnership" + ended, "District nurses", "End")
                .doesNotContain("Make a");
    }

    private MockHttpServletRequestBuilder form(String link) {
        var id = ids.get();
        var made = clock.instant().getEpochSecond() - 60;
        return post(link)
                .param("id", id.toString())
                .param("made", Long.toString(made))
                .param("seal", marks.of("door", id + "/" + made))
                .param("givenName", "Quỳnh")
                .param("phone", "07700 900123");
    }

    private MockHttpServletResponse page(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    private static <T> T as(Viewer viewer, Supplier<T> work) {
        return CurrentViewer.as(viewer, work);
    }
}
