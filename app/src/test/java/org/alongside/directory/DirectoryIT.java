package org.alongside.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.access.SamplePeople;
import org.alongside.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A system administrator looks at the designs of the demo and imports a list of practices. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
class DirectoryIT {

    private final SamplePeople people;

    @LocalServerPort
    private int port;

    DirectoryIT(SamplePeople people) {
        this.people = people;
    }

    private Browser signedIn(Browser browser) {
        var bronwen = people.withPassword("Bronwen Rees");
        people.administers(bronwen);
        return browser.signIn(bronwen.email(), SamplePeople.PASSWORD);
    }

    @Test
    void designs_are_seen_side_by_side_and_at_a_glance() {
        try (var wide = signedIn(Browser.wide(port));
                var phone = signedIn(Browser.phone(port))) {
            for (var browser : new Browser[] {wide, phone}) {
                var size = browser == wide ? "wide" : "phone";
                browser.open("/partnerships")
                        .screenshot("partnerships-" + size)
                        .accessible()
                        .fits();
                browser.press("Teasel County Advice in Practices").waitFor("Consent wording");
                browser.screenshot("partnership-" + size).accessible().fits();
                browser.press("Sites").waitFor("99 sites");
                browser.screenshot("sites-" + size).accessible().fits();
                browser.press("Abbey Surgery").waitFor("List size");
                browser.screenshot("site-" + size).accessible().fits();
                browser.press("Change").waitFor("Save");
                browser.screenshot("site-change-" + size).accessible().fits();
            }
        }
    }

    @Test
    void a_list_is_checked_corrected_and_imported(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("practices.csv"), """
                Name;ODS code;Postcode;Opening hours;List size;Fax
                O'Brien & Nguyễn Surgery;X99001;ZY1 1AB;Mon-Fri 08:00-18:30;8500;1
                Prince;X9900O;ZY1;ask us;many;
                Northbank;X99001;ZY1 1AD;;;
                """);
        try (var wide = signedIn(Browser.wide(port))) {
            wide.open("/partnerships").press("Bramble Practices Advice").waitFor("Consent wording");
            wide.press("Sites").waitFor("8 sites").press("Import a list").waitFor("CSV file");
            wide.screenshot("import-wide").accessible().fits();
            wide.driver().findElement(By.id("file")).sendKeys(file.toString());
            wide.press("Check the list").waitFor("Check before import");
            wide.screenshot("check-wide").accessible().fits();
            assertThat(wide.text())
                    .contains("Columns left out: Fax", "Line 3: Prince", "Type a full postcode, like NG1 5FS");
            wide.driver().findElement(By.id("3.ods_code")).clear();
            wide.driver().findElement(By.id("3.ods_code")).sendKeys("X99002");
            wide.driver().findElement(By.id("3.postcode")).sendKeys(" 1AE");
            wide.driver().findElement(By.id("3.opening_hours")).clear();
            wide.driver().findElement(By.id("3.list_size")).clear();
            wide.choose("Remove line 4").press("Save and check again").waitFor("Corrections saved");
            wide.screenshot("checked-wide").accessible().fits();
            wide.press("Import 2 sites").waitFor("10 sites");
            wide.screenshot("imported-wide").accessible().fits();
        }
    }
}
