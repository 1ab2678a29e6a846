package org.alongside.message.way;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.message.Channel;
import org.alongside.message.text.Composed;
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

@SpringBootTest(properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
@AutoConfigureMockMvc
class OutboxPagesTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final Ways ways;
    private SampleAgencies sample;

    OutboxPagesTest(MockMvc browser, SamplePeople people, Ways ways) {
        this.browser = browser;
        this.people = people;
        this.ways = ways;
    }

    @BeforeEach
    void messages_went_out() {
        sample = people.fresh();
        for (int i = 1; i <= 21; i++) {
            var words = new Composed.Message("Call Back Service", "", "Text number " + i + ".");
            var text = new Outgoing(
                    new UUID(sample.partnership().getMostSignificantBits(), i),
                    sample.partnership(),
                    Channel.TEXT,
                    "+447700900123",
                    words,
                    false);
            CurrentViewer.as(
                    new Viewer.Task("message-send"), () -> ways.of(Channel.TEXT).hand(text));
        }
    }

    private ResultActions open(Viewer.Member viewer, String page) throws Exception {
        return browser.perform(get(page).with(SignedInAs.person(viewer.person())));
    }

    @Test
    void staff_of_the_partnership_read_what_would_have_been_sent_page_by_page() throws Exception {
        open(sample.trust().member(Role.REFERRER), "/outbox")
                .andExpect(content()
                        .string(allOf(
                                containsString("Text number 21."),
                                containsString("Text number 2."),
                                not(containsString("Text number 1.")))));
        var last = new UUID(sample.partnership().getMostSignificantBits(), 2);
        open(sample.member(Role.ADVISER), "/outbox?before=" + last)
                .andExpect(content().string(allOf(containsString("Text number 1."), not(containsString("number 2.")))));
    }

    @Test
    void others_read_nothing() throws Exception {
        open(sample.member(Role.FUNDER), "/outbox").andExpect(status().isNotFound());
        open(sample.member(Role.RESEARCHER), "/outbox").andExpect(status().isNotFound());
        open(sample.stranger().member(Role.ADVISER), "/outbox")
                .andExpect(content().string(not(containsString("Text number"))));
    }
}
