package org.alongside.audit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class ExportTrailTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private SampleAgencies sample;
    private Viewer.Member supervisor;
    private Viewer.Member adviser;

    ExportTrailTest(MockMvc browser, SamplePeople people, Trail trail, TransactionTemplate transaction) {
        this.browser = browser;
        this.people = people;
        this.trail = trail;
        this.transaction = transaction;
    }

    @BeforeEach
    void an_advice_agency() {
        sample = people.fresh();
        supervisor = sample.member(Role.SUPERVISOR);
        adviser = sample.member(Role.ADVISER);
    }

    @Test
    void a_download_holds_every_event_and_is_an_event_itself() throws Exception {
        CurrentViewer.as(
                adviser,
                () -> transaction.executeWithoutResult(ignored -> {
                    for (int i = 0; i < 1100; i++) {
                        trail.append(Act.READ, "client", UUID.randomUUID(), Map.of("rows", -i));
                    }
                }));
        var csv = text(ask(supervisor, post("/audit/export").with(csrf()).param("kind", "client"))
                .andExpect(status().isOk()));

        assertThat(csv.lines()).hasSize(1101);
        assertThat(csv).startsWith("time,person,person_id,").contains(",Amira Haddad,");
        open(supervisor, "/audit?act=EXPORTED")
                .andExpect(content().string(containsString("Audit trail")))
                .andExpect(content().string(containsString("kind: client")));
    }

    @Test
    void no_cell_of_a_download_is_a_formula() {
        for (var bad : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "|x", "%x")) {
            assertThat(ExportTrail.cell(bad)).isEqualTo("'" + bad);
        }
        assertThat(ExportTrail.cell("Siobhán O'Brien")).isEqualTo("Siobhán O'Brien");
        assertThat(ExportTrail.cell(null)).isEmpty();
    }

    private ResultActions open(Viewer who, String address) throws Exception {
        return ask(who, get(java.net.URI.create(address))).andExpect(status().isOk());
    }

    private ResultActions ask(Viewer who, MockHttpServletRequestBuilder request) throws Exception {
        var person = who instanceof Viewer.Member member ? member.person() : ((Viewer.Administrator) who).person();
        return browser.perform(request.with(SignedInAs.person(person)));
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }
}
