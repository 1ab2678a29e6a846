package org.alongside.referral.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.alongside.access.AddTeam;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.modelfile.Models;
import org.alongside.page.NotFound;
import org.alongside.partnership.ChangePathway;
import org.alongside.referral.queue.Arrival;
import org.alongside.referral.queue.Inbox;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.throttle.Marks;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The doors without an account: a team's link, and the one by which people refer themselves. */
@SpringBootTest
@AutoConfigureMockMvc
class DoorTest {

    private static final AtomicInteger ADDRESS = new AtomicInteger(1);

    private final MockMvc browser;
    private final SamplePeople people;
    private final ChangePathway changePathway;
    private final AddTeam addTeam;
    private final MakeDoorLink makeDoorLink;
    private final EndDoorLink endDoorLink;
    private final DoorLinks doorLinks;
    private final Inbox inbox;
    private final Marks marks;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member keeper;
    private String address;
    private UUID team;

    DoorTest(
            MockMvc browser,
            SamplePeople people,
            ChangePathway changePathway,
            AddTeam addTeam,
            MakeDoorLink makeDoorLink,
            EndDoorLink endDoorLink,
            DoorLinks doorLinks,
            Inbox inbox,
            Marks marks,
            Clock clock,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.changePathway = changePathway;
        this.addTeam = addTeam;
        this.makeDoorLink = makeDoorLink;
        this.endDoorLink = endDoorLink;
        this.doorLinks = doorLinks;
        this.inbox = inbox;
        this.marks = marks;
        this.clock = clock;
        this.ids = ids;
    }

    @BeforeEach
    void the_district_nurses_of_a_borough_wide_partnership() {
        sample = people.fresh();
        keeper = sample.trust().member(Role.AGENCY_ADMINISTRATOR);
        address = "192.0.2." + ADDRESS.getAndIncrement();
        design("borough-wide", 0);
        var added = CurrentViewer.as(
                keeper, () -> addTeam.add(sample.trust().id(), sample.partnership(), "District nurses"));
        team = ((AddTeam.Added) added).team();
    }

    @Test
    void a_team_refers_by_its_link_and_the_adviser_sees_which_team_it_was() throws Exception {
        var link = link();
        assertThat(text(browser.perform(get(link)))).contains("District nurses", "Send referral");

        var sent = browser.perform(form(link, ids.get())).andReturn();

        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo(link + "/sent");
        assertThat((String) sent.getFlashMap().get("reference")).matches("[A-Z0-9]{4}-[A-Z0-9]{4}");
        assertThat(waiting())
                .singleElement()
                .satisfies(arrival -> assertThat(arrival.name()).isEqualTo("Quỳnh O'Brien"));
    }

    @Test
    void a_form_sent_again_is_one_referral_and_nothing_can_be_read_back() throws Exception {
        var link = link();
        var form = ids.get();
        browser.perform(form(link, form));
        assertThat(browser.perform(form(link, form)).andReturn().getFlashMap().get("reference"))
                .isEqualTo("");
        assertThat(browser.perform(form(link, ids.get()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .as("the same person again is not recognised here")
                .doesNotContain("referred already");
        assertThat(browser.perform(get(link + "/sent"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(link);
        assertThat(waiting()).hasSize(2);
    }

    @Test
    void machines_are_kept_out_without_a_riddle() throws Exception {
        var link = link();
        assertThat(refusal(form(link, ids.get()).param("website", "https://spam.example")))
                .contains("Leave the box called website empty");
        assertThat(refusal(form(link, ids.get(), clock.instant().getEpochSecond())))
                .contains("Check what you typed, and send again");
        assertThat(browser.perform(post(link)
                                .param("id", ids.get().toString())
                                .param("made", "1")
                                .param("seal", "no"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void after_twenty_in_a_row_somebody_waits_no_longer_than_a_minute() throws Exception {
        var link = link();
        for (int i = 0; i < 21; i++) {
            browser.perform(form(link, ids.get()));
        }
        assertThat(refusal(form(link, ids.get()))).contains("Many referrals came from here");
    }

    @Test
    void an_ended_link_and_one_that_was_never_made_lead_nowhere() throws Exception {
        var link = link();
        var newer = link();
        CurrentViewer.as(keeper, () -> endDoorLink.end(Optional.of(team)));
        for (var path : List.of(link, newer, "/r/" + "x".repeat(32), "/r/short")) {
            assertThat(browser.perform(get(path)).andReturn().getResponse().getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void people_refer_themselves_in_their_own_words_where_the_pathway_lets_them() throws Exception {
        design("childrens-hospital", 1);
        var coordinator = sample.advice().member(Role.COORDINATOR);
        var link = CurrentViewer.as(coordinator, () -> makeDoorLink.make(Optional.empty()));
        assertThat(text(browser.perform(get(link)))).contains("A phone number that is safe to call");

        var sent =
                browser.perform(form(link, ids.get()).param("yes", "bailiff")).andReturn();

        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo(link + "/sent");
        assertThat(waiting())
                .singleElement()
                .satisfies(arrival -> assertThat(arrival.urgent()).isTrue());
    }

    @Test
    void links_are_kept_by_the_coordinator_and_the_agencys_administrator_alone() {
        for (var other : List.of(
                sample.trust().member(Role.REFERRER),
                sample.advice().member(Role.ADVISER),
                sample.advice().member(Role.SUPERVISOR))) {
            assertThatThrownBy(() -> CurrentViewer.as(other, doorLinks::kept)).isInstanceOf(NotFound.class);
        }
        var elsewhere = sample.advice().member(Role.AGENCY_ADMINISTRATOR);
        assertThatThrownBy(() -> CurrentViewer.as(elsewhere, () -> makeDoorLink.make(Optional.of(team))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CurrentViewer.as(keeper, () -> makeDoorLink.make(Optional.empty())))
                .isInstanceOf(NotFound.class);
    }

    private String link() {
        return CurrentViewer.as(keeper, () -> makeDoorLink.make(Optional.of(team)));
    }

    private void design(String key, int base) {
        var model = Models.shipped().stream()
                .filter(one -> one.key().equals(key))
                .map(ServiceModel::withoutSample)
                .findFirst()
                .orElseThrow();
        CurrentViewer.as(sample.administrator(), () -> changePathway.change(sample.partnership(), base, model));
    }

    private List<Arrival> waiting() {
        return CurrentViewer.as(
                sample.advice().member(Role.ADVISER),
                () -> inbox.page(Inbox.Filter.ALL, null, null).arrivals());
    }

    private MockHttpServletRequestBuilder form(String link, UUID id) {
        return form(link, id, clock.instant().getEpochSecond() - 60);
    }

    /** As a team types it, given out at this second. */
    private MockHttpServletRequestBuilder form(String link, UUID id, long made) {
        return post(link)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("id", id.toString())
                .param("made", Long.toString(made))
                .param("seal", marks.of("door", id + "/" + made))
                .param("givenName", "Quỳnh")
                .param("familyName", "O'Brien")
                .param("phone", "07700 900123")
                .param("agreed", "true")
                .param("areas", "debt")
                .param("referrerName", "Grace Okafor")
                .param("referrerContact", "020 7946 0018");
    }

    private String refusal(MockHttpServletRequestBuilder form) throws Exception {
        MvcResult answer = browser.perform(form).andReturn();
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        return answer.getResponse().getContentAsString();
    }

    private static String text(org.springframework.test.web.servlet.ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }
}
