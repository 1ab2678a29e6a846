package org.alongside.referral.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.database.Apart;
import org.alongside.kernel.LawArea;
import org.alongside.modelfile.Models;
import org.alongside.partnership.ChangePathway;
import org.alongside.referral.route.Intake;
import org.alongside.referral.route.StateIntake;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.throttle.Marks;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What somebody who asks for help themselves is told, on the page and afterwards. */
@SpringBootTest
@AutoConfigureMockMvc
class SelfDoorTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final ChangePathway changePathway;
    private final MakeDoorLink makeDoorLink;
    private final StateIntake stateIntake;
    private final Apart apart;
    private final JdbcClient jdbc;
    private final Marks marks;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;

    SelfDoorTest(
            MockMvc browser,
            SamplePeople people,
            ChangePathway changePathway,
            MakeDoorLink makeDoorLink,
            StateIntake stateIntake,
            Apart apart,
            JdbcClient jdbc,
            Marks marks,
            Clock clock,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.changePathway = changePathway;
        this.makeDoorLink = makeDoorLink;
        this.stateIntake = stateIntake;
        this.apart = apart;
        this.jdbc = jdbc;
        this.marks = marks;
        this.clock = clock;
        this.ids = ids;
    }

    @BeforeEach
    void a_partnership() {
        sample = people.fresh();
    }

    @Test
    void whoever_asks_at_a_door_with_a_neutral_name_is_answered_by_it() throws Exception {
        assertThat(receiptIsNeutral("cancer-care")).isTrue();
    }

    @Test
    void a_door_that_has_none_answers_by_its_own_name() throws Exception {
        assertThat(receiptIsNeutral("county-gp-rotation")).isFalse();
    }

    @Test
    void whom_it_helps_and_with_what_stands_before_what_is_asked() throws Exception {
        var words = "Adults who live in the borough";
        var taken = new Intake(
                sample.advice().id(),
                sample.partnership(),
                "Clover Law Centre",
                Set.of(LawArea.DEBT),
                "No court cases",
                words,
                "Ring the duty adviser",
                false,
                false);
        var link = link("cancer-care");
        CurrentViewer.as(sample.advice().member(Role.COORDINATOR), () -> stateIntake.state(taken));
        var page = browser.perform(get(link)).andReturn().getResponse().getContentAsString();
        assertThat(page)
                .containsSubsequence("We help with: debt", "No court cases", words, "A phone number")
                .doesNotContain("duty adviser", "Clover Law Centre");
    }

    @Test
    void mistakes_are_listed_in_the_order_of_the_page() throws Exception {
        var answer = browser.perform(sent(link("cancer-care"), ids.get()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("If you are in danger now, call 999.")
                .containsSubsequence(
                        "#phone", "#givenName", "#yes", "#agreed", "Tick this, so that an adviser may contact you");
    }

    private boolean receiptIsNeutral(String key) throws Exception {
        var id = ids.get();
        browser.perform(sent(link(key), id)
                .param("email", "quynh@example.org")
                .param("givenName", "Quỳnh")
                .param("yes", "debt")
                .param("agreed", "true"));
        return apart.as(
                new Viewer.Task("message-send"),
                () -> jdbc.sql("select neutral from message.message where about_id = ? and to_kind = 'typed'")
                        .param(id)
                        .query(Boolean.class)
                        .single());
    }

    private String link(String key) {
        var model = Models.shipped().stream()
                .filter(one -> one.key().equals(key))
                .map(ServiceModel::withoutSample)
                .findFirst()
                .orElseThrow();
        CurrentViewer.as(sample.administrator(), () -> changePathway.change(sample.partnership(), 0, model));
        return CurrentViewer.as(sample.advice().member(Role.COORDINATOR), () -> makeDoorLink.make(Optional.empty()));
    }

    private MockHttpServletRequestBuilder sent(String link, UUID id) {
        var made = clock.instant().getEpochSecond() - 60;
        return post(link)
                .with(request -> {
                    request.setRemoteAddr("198.51.100.7");
                    return request;
                })
                .param("id", id.toString())
                .param("made", Long.toString(made))
                .param("seal", marks.of("door", id + "/" + made));
    }
}
