package org.alongside.timelimit.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.access.SamplePeople;
import org.alongside.browser.Browser;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A supervisor reads a clock, tries dates and signs its rule, in a real browser. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
class TimeLimitPagesIT {

    private final int port;
    private final SamplePeople people;

    TimeLimitPagesIT(@LocalServerPort int port, SamplePeople people) {
        this.port = port;
        this.people = people;
    }

    @Test
    void a_supervisor_tries_dates_and_signs_at_a_desk_and_on_a_phone() {
        var siobhan = people.withPassword("Siobhán O'Brien");
        people.works(siobhan, Role.SUPERVISOR, people.agency("Northbank Law Centre"));
        try (var desk = Browser.wide(port);
                var phone = Browser.phone(port)) {
            signIn(desk, siobhan);
            desk.open("/time-limits")
                    .screenshot("time-limits-wide")
                    .accessible()
                    .fits();
            desk.open("/time-limits/et-unfair-dismissal")
                    .type("The day of the act", "30/9/2026")
                    .type("The day Acas was told (day A)", "20/10/2026")
                    .type("The day of the Acas certificate (day B)", "20/11/2026")
                    .press("Show dates")
                    .waitFor("Friday 29 January 2027");
            desk.screenshot("time-limit-tried-wide").accessible().fits();
            desk.open("/time-limits/homelessness-review")
                    .press("I have checked it: sign version 1 for my agency")
                    .waitFor("Signed for your agency.");
            assertThat(desk.text()).contains("Signed by Siobhán O'Brien");
            desk.screenshot("time-limit-signed-wide").accessible().fits();
            desk.open("/time-limits-review")
                    .screenshot("time-limits-review-wide")
                    .accessible()
                    .fits();

            signIn(phone, siobhan);
            phone.open("/time-limits")
                    .screenshot("time-limits-phone")
                    .accessible()
                    .fits();
            phone.open("/time-limits/ftt-social-security-appeal?try=yes&sent=31/1/2026")
                    .screenshot("time-limit-tried-phone")
                    .accessible()
                    .fits();
            phone.open("/time-limits/ftt-social-security-appeal?try=yes&sent=soon")
                    .screenshot("time-limit-mistake-phone")
                    .accessible()
                    .fits();
        }
    }

    private static void signIn(Browser browser, SamplePeople.Person person) {
        browser.signIn(person.email(), SamplePeople.PASSWORD);
    }
}
