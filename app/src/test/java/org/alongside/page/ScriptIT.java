package org.alongside.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.browser.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What alongside.js adds to pages that work without it. */
@SpringBootTest(
        classes = PageServer.class,
        properties = "alongside.demo=true",
        webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptIT {

    private final PageServer.Attended attended;
    private final Browser desk;
    private final int port;

    ScriptIT(@LocalServerPort int port, PageServer.Attended attended) {
        this.attended = attended;
        this.port = port;
        this.desk = Browser.wide(port);
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void two_minutes_before_sign_out_a_person_can_stay() {
        var before = attended.signsOfLife.get();
        desk.open("/attended");
        minutesPass(29);
        desk.waitFor("You will be signed out soon").accessible().screenshot("idle-wide");
        desk.press("Stay signed in").waitForNo("dialog[open]");
        assertThat(attended.signsOfLife).hasValue(before + 1);
    }

    @Test
    void when_the_time_is_over_the_page_asks_the_server_again() {
        desk.open("/attended");
        var before = attended.visits.get();
        minutesPass(31);
        desk.waitUntil(() -> attended.visits.get() > before);
    }

    @Test
    void a_form_is_sent_once() {
        desk.open("/components");
        assertThat(run("return document.forms[0].dispatchEvent(submit())")).isEqualTo(true);
        assertThat(run("return document.forms[0].dispatchEvent(submit())")).isEqualTo(false);
    }

    @Test
    void a_form_can_be_sent_again_after_going_back() {
        desk.open("/components");
        run("document.forms[0].dispatchEvent(submit()); dispatchEvent(new Event('pageshow'))");
        assertThat(run("return document.forms[0].dispatchEvent(submit())")).isEqualTo(true);
    }

    @Test
    void a_table_is_sorted_by_a_column_up_and_down() {
        desk.open("/components").press("Days");
        assertThat(firstClient()).isEqualTo("Wen Li");
        desk.press("Days");
        assertThat(firstClient()).isEqualTo("Grace Okonkwo-Featherstonehaugh");
        assertThat(desk.all("th[aria-sort=descending]").getFirst().getText()).isEqualTo("Days");
        desk.press("Client").accessible();
        assertThat(desk.all("th[aria-sort]:not([aria-sort=none])"))
                .extracting(WebElement::getText)
                .containsExactly("Client");
    }

    @Test
    void a_password_can_be_shown() {
        desk.open("/components/plain").type("Password", "correct horse").press("Show");
        assertThat(desk.all("#password").getFirst().getDomAttribute("type")).isEqualTo("text");
        desk.press("Hide");
        assertThat(desk.all("#password").getFirst().getDomAttribute("type")).isEqualTo("password");
    }

    @Test
    void the_error_summary_has_the_focus_and_leads_into_the_field() {
        desk.open("/components");
        assertThat(desk.driver().switchTo().activeElement().getDomAttribute("class"))
                .isEqualTo("govuk-error-summary");
        desk.press("Choose a site");
        assertThat(desk.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("wrong-site");
    }

    @Test
    void a_date_is_chosen_in_a_calendar_by_keyboard() {
        desk.open("/components").press("Calendar: Date on the letter");
        desk.accessible().screenshot("calendar-wide");
        focused().sendKeys(Keys.ARROW_DOWN);
        focused().sendKeys(Keys.ARROW_RIGHT);
        focused().sendKeys(Keys.PAGE_DOWN);
        focused().sendKeys(Keys.ENTER);
        assertThat(values("#deadline", "#deadline-month", "#deadline-year")).containsExactly("11", "12", "2026");
        assertThat(focused().getText()).isEqualTo("Calendar: Date on the letter");
    }

    @Test
    void a_calendar_knows_leap_years_and_escape_changes_nothing() {
        desk.open("/components").press("Calendar: From");
        assertThat(focused().getDomAttribute("aria-label")).isEqualTo("Tuesday, 29 February 2028");
        focused().sendKeys(Keys.SHIFT, Keys.PAGE_DOWN);
        assertThat(focused().getDomAttribute("aria-label")).isEqualTo("Wednesday, 28 February 2029");
        focused().sendKeys(Keys.ESCAPE);
        assertThat(values("#from")).containsExactly("29/2/2028");
    }

    @Test
    void without_script_a_date_is_typed() {
        try (var plain = Browser.withoutScript(port)) {
            plain.open("/components");
            assertThat(plain.all("[data-calendar]")).isNotEmpty().noneMatch(WebElement::isDisplayed);
        }
    }

    private WebElement focused() {
        return desk.driver().switchTo().activeElement();
    }

    private java.util.List<String> values(String... fields) {
        return java.util.Arrays.stream(fields)
                .map(css -> desk.all(css).getFirst().getDomProperty("value"))
                .toList();
    }

    @Test
    void the_keyboard_reaches_the_content_first() {
        desk.open("/components/plain").driver().findElement(By.tagName("body")).sendKeys(Keys.TAB, Keys.ENTER);
        assertThat(desk.path()).endsWith("#main-content");
    }

    private void minutesPass(int minutes) {
        run("const now = Date.now; Date.now = () => now() + %d * 60000".formatted(minutes));
    }

    private Object run(String script) {
        return desk.driver()
                .executeScript("const submit = () => new Event('submit', {bubbles: true, cancelable: true});" + script);
    }

    private String firstClient() {
        return desk.all("tbody th a").getFirst().getText();
    }
}
