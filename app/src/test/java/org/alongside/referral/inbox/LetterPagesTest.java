package org.alongside.referral.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.kernel.LawArea;
import org.alongside.page.Dates;
import org.alongside.referral.Need;
import org.alongside.referral.SampleReferrals;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.Role;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** A referral about debt with a letter of 1 June 2026, which nobody has read. */
@SpringBootTest
@AutoConfigureMockMvc
class LetterPagesTest {

    private static final Need LETTER =
            new Need(Set.of(LawArea.DEBT), Set.of(), LocalDate.of(2026, 6, 1), "A letter came");

    private final MockMvc browser;
    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final Clock clock;
    private SampleAgencies sample;

    LetterPagesTest(MockMvc browser, SamplePeople people, SampleReferrals referrals, Clock clock) {
        this.browser = browser;
        this.people = people;
        this.referrals = referrals;
        this.clock = clock;
    }

    @BeforeEach
    void a_partnership_with_an_advice_agency() {
        sample = people.fresh();
    }

    @Test
    void what_the_letter_may_start_is_shown_before_it_is_accepted() throws Exception {
        open(
                "/inbox/" + referrals.sent(sample, LETTER),
                allOf(
                        containsString("What the letter may start"),
                        containsString("A statutory demand"),
                        containsString("Friday 19 June 2026"),
                        containsString("A court order")));
        open(
                "/inbox/" + referrals.sent(sample, SampleReferrals.DEBT),
                not(containsString("What the letter may start")));
    }

    @Test
    void nothing_is_counted_from_a_date_that_is_still_to_come_such_as_a_hearing() throws Exception {
        var hearing = clock.instant().atZone(Dates.ZONE).toLocalDate().plusDays(20);
        var need = new Need(Set.of(LawArea.DEBT), Set.of(), hearing, "A letter came");
        open(
                "/inbox/" + referrals.sent(sample, need),
                allOf(
                        containsString("Letter " + Dates.brief(hearing)),
                        containsString(Dates.day(hearing)),
                        not(containsString("What the letter may start"))));
    }

    @Test
    void the_inbox_shows_its_earliest_safe_date_and_puts_it_first() throws Exception {
        referrals.sent(sample, SampleReferrals.DEBT);
        var old = referrals.sent(sample, LETTER);
        var page = open("/inbox", containsString("Safe date 19\u00a0Jun\u00a02026"));
        var first = page.substring(page.indexOf("href=\"/inbox/"));
        assertThat(first).startsWith("href=\"/inbox/" + old);
    }

    private String open(String page, Matcher<String> shows) throws Exception {
        return browser.perform(get(page)
                        .with(SignedInAs.person(sample.member(Role.ADVISER).person())))
                .andExpect(content().string(shows))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
