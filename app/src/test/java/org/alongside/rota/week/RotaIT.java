package org.alongside.rota.week;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alongside.browser.Browser;
import org.alongside.command.DemoAccounts;
import org.alongside.command.DemoAccounts.Account;
import org.alongside.page.Dates;
import org.alongside.rota.WrittenDay;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The county's coordinator goes through the rota; a referrer looks who is where. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
class RotaIT {

    private static final String COUNTY = "Teasel County Advice in Practices";
    private static final List<String> PAGES = List.of(
            "/rota",
            "/rota?by=site",
            "/rota?by=day",
            "/rota/today",
            "/rota/month",
            "/rota/sessions/new",
            "/rota/lines",
            "/rota/patterns",
            "/rota/patterns/new",
            "/rota/patterns/publish",
            "/rota/advisers",
            "/rota/places",
            "/rota/drafts",
            "/rota/drafts/new",
            "/rota/calendar");

    private final DemoAccounts accounts;
    private final int port;
    private final LocalDate today;

    RotaIT(DemoAccounts accounts, Clock clock, @LocalServerPort int port) {
        this.accounts = accounts;
        this.port = port;
        this.today = clock.instant().atZone(Dates.ZONE).toLocalDate();
    }

    private Account somebody(String role) {
        return accounts.accounts().stream()
                .filter(one -> one.partnership().equals(COUNTY) && one.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private void signIn(Browser browser) {
        var coordinator = somebody("Coordinator");
        browser.signIn(coordinator.email(), coordinator.password());
    }

    @Test
    void the_coordinator_sees_every_page_of_the_rota_on_a_desk_and_on_a_phone() {
        try (var desk = Browser.wide(port);
                var phone = Browser.phone(port)) {
            signIn(desk);
            signIn(phone);
            for (var page : PAGES) {
                var name = "rota" + page.replaceAll("[^a-z]+", "-");
                desk.open(page).accessible().fits().screenshot(name + "-wide");
                phone.open(page).accessible().fits().screenshot(name + "-phone");
            }
        }
    }

    @Test
    void somebody_is_ill_and_the_smallest_change_is_accepted() {
        try (var priya = Browser.withoutScript(port)) {
            signIn(priya);
            var adviser = priya.open("/rota/advisers").all(".govuk-table__header a").stream()
                    .findFirst()
                    .orElseThrow()
                    .getDomAttribute("href");
            priya.open(adviser).screenshot("rota-adviser-wide");
            priya.open(adviser + "/change").screenshot("rota-adviser-change-wide");
            priya.open(adviser + "/ill")
                    .type("First day", WrittenDay.write(today.plusDays(1)))
                    .type("Last day", WrittenDay.write(today.plusDays(7)))
                    .press("Show the smallest change");
            priya.waitFor("This is the smallest change").screenshot("rota-draft-wide");
        }
    }
}
