package org.alongside.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.browser.Browser;
import org.alongside.command.DemoAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A system administrator starts a partnership in the browser, from a model to the coordinator's first look. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
class SetupIT {

    private static final int SITES = 99;

    private final DemoAccounts accounts;

    @LocalServerPort
    private int port;

    SetupIT(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    /** The goal: ready in under ten minutes of typing. */
    @Test
    void a_partnership_of_99_practices_is_ready_after_what_the_document_says(@TempDir Path folder) throws IOException {
        try (var browser = Browser.wide(port)) {
            signIn(browser);
            var hands = new Hands(browser);

            hands.press("Start a partnership")
                    .type("Name", "Mallow Advice in Practices")
                    .choose("GP practices across a county")
                    .press("Continue")
                    .press("Agencies");
            hands.type("Name", "Mallow Practices").choose("Health provider").press("Add");
            hands.type("Name", "Mallow Law Centre").choose("Advice agency").press("Add");
            hands.type("Name", "Mallow Council").choose("Commissioner").press("Add");
            hands.press("Back to set-up").press("Sites").press("Import a list");
            hands.file("file", list(folder)).press("Check the list").press("Import " + SITES + " sites");
            hands.press("Set-up").press("Agreements").press("Add an agreement");
            hands.type("Title", "Partnership agreement")
                    .select("Agency", "Mallow Practices")
                    .type("Named lead", "Rhiannon Pugh")
                    .date("starts", "1", "4", "2027")
                    .date("ends", "1", "4", "2028")
                    .press("Save");
            hands.press("Add a funding stream")
                    .type("Name", "Public health grant")
                    .select("Who pays", "Local authority (public health)")
                    .type("Sum a year", "125000")
                    .date("starts", "1", "4", "2027")
                    .press("Save");
            hands.press("Set-up")
                    .press("First day")
                    .date("started", "1", "4", "2027")
                    .press("Save");
            hands.follow("/people/invite")
                    .select("Agency", "Mallow Law Centre (Mallow Advice in Practices)")
                    .press("Continue")
                    .type("E-mail address", "dilys.bowen@mallow.example")
                    .choose("Coordinator")
                    .press("Make link");
            browser.waitFor("Invitation made");

            accept(browser.driver().findElement(By.id("link")).getText());
            assertThat(Path.of("../docs/performance.md")).content().contains(hands.row());
        }
    }

    /** The coordinator finds everything done. */
    private void accept(String link) {
        try (var browser = Browser.wide(port)) {
            browser.open(link.replaceFirst("https?://[^/]+", ""))
                    .type("Full name", "Dilys Bowen")
                    .type("New password", "violet kettle harbour 9")
                    .press("Accept");
            browser.open("/").press("Partnership").press("Set-up").waitFor("7 of 7 done");
            browser.accessible().screenshot("setup-done-wide");
        }
    }

    private void signIn(Browser browser) {
        var bronwen = accounts.accounts().stream()
                .filter(one -> one.role().equals("System administrator"))
                .findFirst()
                .orElseThrow();
        browser.signIn(bronwen.email(), bronwen.password());
    }

    private static Path list(Path folder) throws IOException {
        var lines = IntStream.rangeClosed(1, SITES)
                .mapToObj("Mallow Surgery %1$d,X9%1$04d,ZY9 1AB,Mon-Fri 08:00-18:30"::formatted)
                .collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve("practices.csv"), "Name,ODS code,Postcode,Opening hours\n" + lines);
    }

    /** Hands on keyboard and mouse, that count. */
    private static final class Hands {

        private final Browser browser;
        private int fields;
        private int keys;
        private int clicks;

        Hands(Browser browser) {
            this.browser = browser;
        }

        Hands type(String label, String text) {
            browser.type(label, text);
            return counted(text);
        }

        /** Day, month and year are three fields, with a Tab between them. */
        Hands date(String id, String day, String month, String year) {
            write(id, day);
            write(id + "-month", month);
            write(id + "-year", year);
            return counted(day + "\t" + month + "\t" + year);
        }

        Hands file(String id, Path file) {
            browser.driver().findElement(By.id(id)).sendKeys(file.toString());
            clicks += 2;
            return this;
        }

        Hands choose(String label) {
            browser.choose(label);
            clicks++;
            return this;
        }

        Hands select(String label, String option) {
            browser.select(label, option);
            clicks += 2;
            return this;
        }

        Hands press(String words) {
            browser.press(words);
            clicks++;
            return this;
        }

        Hands follow(String href) {
            browser.driver()
                    .findElement(By.cssSelector("main a[href='%s']".formatted(href)))
                    .click();
            clicks++;
            return this;
        }

        String row() {
            return "| %d | %d | %d |".formatted(fields, keys, clicks);
        }

        private void write(String id, String text) {
            browser.driver().findElement(By.id(id)).sendKeys(text);
        }

        private Hands counted(String text) {
            fields++;
            keys += text.length();
            clicks++;
            return this;
        }
    }
}
