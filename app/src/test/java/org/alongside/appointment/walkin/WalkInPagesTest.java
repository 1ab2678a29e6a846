package org.alongside.appointment.walkin;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SampleAgency;
import org.alongside.access.SamplePeople;
import org.alongside.modelfile.Models;
import org.alongside.partnership.ChangePathway;
import org.alongside.rota.NewSession;
import org.alongside.rota.PublishSession;
import org.alongside.rota.Session;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The walk-in queue as reception, the adviser and the waiting room see it. */
@SpringBootTest
@AutoConfigureMockMvc
class WalkInPagesTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final ChangePathway changePathway;
    private final PublishSession publishSession;
    private final WalkInQueue queue;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private UUID surgery;
    private String path;

    WalkInPagesTest(
            MockMvc browser,
            SamplePeople people,
            ChangePathway changePathway,
            PublishSession publishSession,
            WalkInQueue queue,
            Clock clock,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.changePathway = changePathway;
        this.publishSession = publishSession;
        this.queue = queue;
        this.clock = clock;
        this.ids = ids;
    }

    @BeforeEach
    void an_adviser_is_at_the_surgery() {
        sample = people.fresh();
        var model = Models.shipped().stream()
                .filter(one -> one.key().equals("london-gp-rotation"))
                .findFirst()
                .orElseThrow();
        CurrentViewer.as(
                sample.administrator(), () -> changePathway.change(sample.partnership(), 0, model.withoutSample()));
        surgery = ids.get();
        path = "/walk-in/" + surgery;
        people.as(
                sample.administrator(),
                """
                insert into directory.site (id, partnership_id, host_id, name, made_at)
                values (?, ?, ?, 'Bramble Surgery', access.at())
                """,
                surgery,
                sample.partnership(),
                sample.trust().id());
        var now = clock.instant();
        var session = new NewSession(
                sample.advice().id(),
                sample.member(Role.ADVISER).person(),
                NewSession.Where.site(surgery),
                new Session.Hours(now, now.plus(Duration.ofHours(2))),
                new Session.Slots(0, 30),
                true,
                Optional.empty());
        CurrentViewer.as(sample.member(Role.COORDINATOR), () -> publishSession.publish(session));
    }

    @Test
    void reception_gives_a_number_and_the_waiting_room_sees_numbers_alone() throws Exception {
        open(sample.trust(), Role.REFERRER, "/walk-in").andExpect(redirectedUrl(path));
        send(sample.trust(), Role.REFERRER, path, "firstName", "Rosa").andExpect(redirectedUrl(path));
        open(sample.trust(), Role.REFERRER, path)
                .andExpect(content().string(containsString("1, Rosa")))
                .andExpect(content().string(not(containsString("Call the next"))));
        open(sample.trust(), Role.REFERRER, path + "/display")
                .andExpect(header().string("Refresh", "20"))
                .andExpect(content().string(not(containsString("Rosa"))));
    }

    @Test
    void the_adviser_calls_the_next_and_says_how_it_ended() throws Exception {
        send(sample.trust(), Role.REFERRER, path, "firstName", "Rosa");
        send(sample.advice(), Role.ADVISER, path + "/next").andExpect(redirectedUrl(path));
        open(sample.advice(), Role.ADVISER, path).andExpect(content().string(containsString("Amira Haddad")));
        var rosa = CurrentViewer.as(sample.member(Role.ADVISER), () -> queue.read(surgery))
                .called()
                .getFirst();
        send(sample.advice(), Role.ADVISER, path + "/" + rosa.id() + "/call_back")
                .andExpect(redirectedUrl("/take-in"));
        open(sample.advice(), Role.ADVISER, path).andExpect(content().string(containsString("Nobody waits")));
    }

    @Test
    void a_reference_that_is_none_is_asked_for_again() throws Exception {
        send(sample.trust(), Role.REFERRER, path, "reference", "12")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("such as K4TN-8Q2M")));
        send(sample.trust(), Role.REFERRER, path, "reference", "AAAA-AAAA")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("no referral with this reference")));
    }

    @Test
    void where_there_is_no_session_there_is_no_queue() throws Exception {
        open(sample.advice(), Role.ADVISER, "/walk-in/" + ids.get()).andExpect(status().isNotFound());
        open(sample.advice(), Role.FUNDER, "/walk-in").andExpect(status().isNotFound());
    }

    private ResultActions open(SampleAgency agency, Role role, String page) throws Exception {
        return browser.perform(
                get(page).with(SignedInAs.person(agency.member(role).person())));
    }

    private ResultActions send(SampleAgency agency, Role role, String page, String... typed) throws Exception {
        var form =
                post(page).with(SignedInAs.person(agency.member(role).person())).with(csrf());
        for (int i = 0; i < typed.length; i += 2) {
            form.param(typed[i], typed[i + 1]);
        }
        return browser.perform(form);
    }
}
