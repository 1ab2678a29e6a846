package org.alongside.signin;

import org.alongside.access.SamplePeople;
import org.alongside.browser.Browser;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody walks away from a screen: the page's clock and the session in the database are moved on alike. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class IdleIT {

    private final SamplePeople people;
    private final int port;
    private SamplePeople.Person jonas;
    private Browser desk;

    IdleIT(SamplePeople people, @LocalServerPort int port) {
        this.people = people;
        this.port = port;
    }

    @BeforeEach
    void jonas_at_a_desk() {
        jonas = people.withPassword("Jonas Reid");
        people.works(jonas, Role.ADVISER, people.agency("Northbank Law Centre"));
        desk = Browser.wide(port).signIn(jonas.email(), SamplePeople.PASSWORD);
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void staying_keeps_the_session_for_another_half_hour() {
        idle(29);
        desk.waitFor("You will be signed out soon").accessible().screenshot("idle-real-wide");
        desk.press("Stay signed in").waitForNo("dialog[open]");
        sessionOlderBy(29);
        desk.open("/account").waitFor("Your account");
    }

    @Test
    void the_dialog_is_worked_by_keyboard() {
        idle(29);
        desk.waitFor("You will be signed out soon");
        desk.driver().switchTo().activeElement().sendKeys(org.openqa.selenium.Keys.ENTER);
        desk.waitForNo("dialog[open]").open("/account").waitFor("Your account");
    }

    @Test
    void signing_out_from_the_dialog_signs_out() {
        idle(29);
        desk.waitFor("You will be signed out soon");
        desk.all("dialog form button").getFirst().click();
        desk.waitFor("You have signed out").open("/account").waitFor("Sign in");
    }

    @Test
    void nothing_for_half_an_hour_signs_out_and_says_so() {
        idle(31);
        desk.waitFor("You were signed out because nothing happened for a while");
    }

    @Test
    void staying_too_late_leads_to_sign_in() {
        idle(29);
        desk.waitFor("You will be signed out soon");
        sessionOlderBy(31);
        desk.press("Stay signed in").waitFor("You were signed out because nothing happened for a while");
    }

    private void idle(int minutes) {
        sessionOlderBy(minutes);
        desk.driver().executeScript("const now = Date.now; Date.now = () => now() + %d * 60000".formatted(minutes));
    }

    private void sessionOlderBy(int minutes) {
        var milliseconds = minutes * 60_000L;
        people.as(
                new Viewer.Task("session"),
                "update signin.web_session set last_access_time = last_access_time - ?, expiry_time = expiry_time - ?"
                        + " where principal_name = ?",
                milliseconds,
                milliseconds,
                jonas.id().toString());
    }
}
