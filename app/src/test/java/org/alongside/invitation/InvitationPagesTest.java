package org.alongside.invitation;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class InvitationPagesTest {

    private static final String PASSWORD = "violet kettle harbour 9";

    private final SamplePeople samples;
    private final SampleInvitations invitations;
    private final MockMvc browser;

    private final String email = UUID.randomUUID() + "@county.example";
    private SampleAgencies sample;

    InvitationPagesTest(SamplePeople samples, SampleInvitations invitations, MockMvc browser) {
        this.samples = samples;
        this.invitations = invitations;
        this.browser = browser;
    }

    @BeforeEach
    void made() {
        sample = samples.fresh();
    }

    private Secret invited(Role... roles) {
        return invitations.invited(sample.advice(), email, roles);
    }

    @Test
    void the_page_of_a_link_tells_its_address_to_nobody() throws Exception {
        var secret = invited(Role.ADVISER);

        browser.perform(get("/invitation/" + secret.text()))
                .andExpect(status().isOk())
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("Cache-Control", "no-store"));
        browser.perform(get("/invitation/unheard-of")).andExpect(status().isNotFound());
    }

    @Test
    void accepting_signs_in() throws Exception {
        var secret = invited(Role.ADVISER);

        var answer = browser.perform(post("/invitation/" + secret.text())
                        .with(csrf())
                        .param("name", "Suharto")
                        .param("password", PASSWORD))
                .andExpect(redirectedUrl("/"))
                .andReturn();

        browser.perform(get("/").cookie(answer.getResponse().getCookies())).andExpect(status().isOk());
        browser.perform(get("/invitation/" + secret.text())).andExpect(status().isGone());
    }

    @Test
    void advisers_find_no_page_of_invitations() throws Exception {
        var amira = SignedInAs.person(sample.member(Role.ADVISER).person());

        for (var page : new String[] {"/people", "/people/invitations", "/people/invite", "/people/agencies"}) {
            browser.perform(get(page).with(amira)).andExpect(status().isNotFound());
        }
    }
}
