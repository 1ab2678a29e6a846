package org.alongside.timelimit.page;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.page.Dates;
import org.alongside.signin.SignedInAs;
import org.alongside.timelimit.rule.Catalogue;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest
@AutoConfigureMockMvc
class TimeLimitPagesTest {

    private static final String FTT = "/time-limits/ftt-social-security-appeal";
    private static final String UNSIGNED = "Needs your supervisor’s sign-off";

    private final MockMvc browser;
    private final SamplePeople samples;
    private SampleAgencies people;
    private Viewer.Member adviser;
    private Viewer.Member supervisor;

    TimeLimitPagesTest(MockMvc browser, SamplePeople samples) {
        this.browser = browser;
        this.samples = samples;
    }

    @BeforeEach
    void an_adviser_and_a_supervisor_of_one_agency() {
        people = samples.fresh();
        adviser = people.advice().member(Role.ADVISER);
        supervisor = people.advice().member(Role.SUPERVISOR);
    }

    @Test
    void the_catalogue_lists_clocks_by_area_and_names_what_nobody_has_researched() throws Exception {
        open(adviser, "/time-limits")
                .andExpect(content()
                        .string(allOf(
                                containsString("Appeal to the First-tier Tribunal (social security)"),
                                containsString("1 month after the day it was sent"),
                                containsString("63 rules need your supervisor’s sign-off."),
                                containsString("Freedom of information requests"))));
        open(adviser, "/time-limits?area=employment")
                .andExpect(content()
                        .string(allOf(
                                containsString("Employment tribunal: unfair dismissal"),
                                not(containsString("Homelessness")))));
    }

    @Test
    void a_clock_is_explained() throws Exception {
        open(adviser, "/time-limits/homelessness-review")
                .andExpect(content()
                        .string(allOf(
                                containsString("21 days beginning with the day of notification"),
                                containsString("Ask the council in writing for longer"),
                                containsString("The council’s decision on the review"),
                                containsString("https://legislation.gov.uk/ukpga/1996/52"),
                                containsString("Statute"))));
    }

    @Test
    void dates_can_be_tried_without_a_case() throws Exception {
        open(adviser, FTT + "?try=yes&sent=31/1/2026")
                .andExpect(content()
                        .string(allOf(
                                containsString("Saturday 28 February 2026"),
                                containsString("Monday 2 March 2026"),
                                containsString("so the last day is Monday 2 March 2026."),
                                containsString("The 12 further months were read in a guide only."))));
        open(adviser, "/time-limits/s21-notice?try=yes&received=1/6/2026")
                .andExpect(content().string(containsString("Section 21 was abolished on 1 May 2026")));
    }

    @Test
    void what_is_no_date_is_told_and_kept() throws Exception {
        browser.perform(get(FTT + "?try=yes&sent=31/2/2026").with(SignedInAs.person(adviser.person())))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(containsString("Enter a date like 31/3/2026"), containsString("31/2/2026"))));
        browser.perform(get(FTT + "?try=yes").with(SignedInAs.person(adviser.person())))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Enter a date")));
    }

    @Test
    void a_supervisor_signs_a_version_for_her_agency_and_takes_it_back() throws Exception {
        open(adviser, FTT).andExpect(content().string(containsString(UNSIGNED)));
        sign(supervisor, fingerprint()).andExpect(flash().attribute("notice", "Signed for your agency."));
        sign(supervisor, fingerprint()).andExpect(flash().attribute("notice", "It was signed before."));

        open(adviser, FTT)
                .andExpect(content().string(allOf(containsString("Signed by"), not(containsString(UNSIGNED)))));
        var elsewhere = people.trust().member(Role.SUPERVISOR);
        open(elsewhere, FTT).andExpect(content().string(containsString(UNSIGNED)));

        var page = open(supervisor, FTT).andReturn().getResponse().getContentAsString();
        var signature = page.replaceAll("(?s).*name=\"signature\" value=\"([^\"]+)\".*", "$1");
        browser.perform(post(FTT + "/withdraw")
                        .param("signature", signature)
                        .with(csrf())
                        .with(SignedInAs.person(supervisor.person())))
                .andExpect(redirectedUrl(FTT));
        open(adviser, FTT).andExpect(content().string(containsString(UNSIGNED)));
    }

    @Test
    void words_that_have_changed_since_they_were_read_are_not_signed() throws Exception {
        sign(supervisor, "f".repeat(64))
                .andExpect(flash().attribute("notice", "The rule has changed. Read it again before you sign."));
        open(adviser, FTT).andExpect(content().string(containsString(UNSIGNED)));
    }

    @Test
    void nobody_but_a_supervisor_signs() throws Exception {
        browser.perform(post(FTT + "/sign")
                        .param("fingerprint", fingerprint())
                        .with(csrf())
                        .with(SignedInAs.person(adviser.person())))
                .andExpect(status().isNotFound());
        browser.perform(post(FTT + "/withdraw")
                        .param(
                                "signature",
                                UUID.nameUUIDFromBytes(new byte[] {1}).toString())
                        .with(csrf())
                        .with(SignedInAs.person(adviser.person())))
                .andExpect(status().isNotFound());
        open(adviser, FTT).andExpect(content().string(not(containsString("I have checked it: sign"))));
    }

    @Test
    void rules_are_listed_by_the_day_they_are_due_for_review() throws Exception {
        open(supervisor, "/time-limits-review")
                .andExpect(content()
                        .string(allOf(
                                containsString("Rules due for review"),
                                containsString(Dates.brief(LocalDate.of(2027, 1, 31))))));
    }

    @Test
    void those_who_do_not_work_with_dates_see_no_page_of_it() throws Exception {
        var nurse = people.trust().member(Role.REFERRER);
        for (var page : new String[] {"/time-limits", FTT, "/time-limits-review"}) {
            browser.perform(get(page).with(SignedInAs.person(nurse.person()))).andExpect(status().isNotFound());
        }
        browser.perform(get("/time-limits/no-such-clock").with(SignedInAs.person(adviser.person())))
                .andExpect(status().isNotFound());
    }

    private static String fingerprint() {
        return Catalogue.shipped()
                .find("ftt-social-security-appeal")
                .orElseThrow()
                .newest()
                .fingerprint();
    }

    private ResultActions sign(Viewer.Member member, String fingerprint) throws Exception {
        return browser.perform(post(FTT + "/sign")
                        .param("fingerprint", fingerprint)
                        .with(csrf())
                        .with(SignedInAs.person(member.person())))
                .andExpect(redirectedUrl(FTT));
    }

    private ResultActions open(Viewer.Member member, String page) throws Exception {
        return browser.perform(get(page).with(SignedInAs.person(member.person())))
                .andExpect(status().isOk());
    }
}
