package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.browser.Browser;
import org.alongside.password.Passwords;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Those who administer people at a desk, on a phone and without script. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
class PeopleIT {

    private static final String PASSWORD = "violet kettle harbour 9";

    private final int port;
    private final SamplePeople samples;
    private final Passwords passwords;
    private final TransactionTemplate transaction;

    private SampleAgencies sample;

    PeopleIT(@LocalServerPort int port, SamplePeople samples, Passwords passwords, TransactionTemplate transaction) {
        this.port = port;
        this.samples = samples;
        this.passwords = passwords;
        this.transaction = transaction;
    }

    @BeforeEach
    void made() {
        sample = samples.fresh();
    }

    private Browser signedIn(Browser browser, UUID person) {
        CurrentViewer.as(
                new Viewer.Task("set-password"),
                () -> transaction.executeWithoutResult(ignored -> passwords.keep(person, PASSWORD)));
        return browser.signIn(person + "@county.example", PASSWORD);
    }

    private static Browser look(Browser browser, String name) {
        return browser.screenshot(name).accessible().fits();
    }

    @Test
    void an_agencys_administrator_changes_roles_and_teams_and_notes_who_has_left() {
        var amira = sample.member(Role.ADVISER).person();
        var agency = sample.advice().id();
        try (var desk = Browser.wide(port)) {
            signedIn(desk, sample.member(Role.AGENCY_ADMINISTRATOR).person()).open("/people");
            look(desk, "people-list-wide").open("/people/agencies/" + agency);
            desk.type("New team", "Money team").press("Add team");
            look(desk, "people-agency-wide");
            desk.open("/people").type("Name", "amira").press("Search");
            look(desk, "people-found-wide").press("Amira Haddad");
            desk.press("Change roles");
            look(desk, "people-roles-wide").choose("Supervisor").press("Save");
            desk.press("Change teams");
            look(desk, "people-teams-wide").choose("Money team").press("Save");
            look(desk, "people-person-wide");
            desk.open("/people/agencies/" + agency).press("Money team");
            look(desk, "people-team-wide").open("/people/" + amira).press("Has left");
            look(desk, "people-leave-wide").press("Has left");
            look(desk, "people-left-wide");
            assertThat(desk.text()).contains("They have left", "Invite back");
        }
    }

    @Test
    void somebody_is_invited_and_accepts_without_script() {
        try (var desk = Browser.withoutScript(port);
                var other = Browser.withoutScript(port)) {
            signedIn(desk, sample.member(Role.AGENCY_ADMINISTRATOR).person()).open("/people/invite");
            desk.press("Make link");
            assertThat(desk.text()).contains("Enter an e-mail address", "Choose at least one role");
            desk.screenshot("invite-mistakes-wide").fits();
            desk.type("E-mail address", UUID.randomUUID() + "@county.example")
                    .choose("Adviser")
                    .press("Make link");
            desk.screenshot("invite-made-wide").fits();
            var link = URI.create(desk.all("#link").getFirst().getText()).getPath();
            other.open(link).screenshot("invitation-wide").fits();
            other.type("Full name", "Nguyễn").type("New password", "short").press("Accept");
            other.screenshot("invitation-mistake-wide").fits();
            other.type("New password", PASSWORD).press("Accept");
            assertThat(other.text()).contains("Welcome to", "Nguyễn");
            desk.open("/people/invitations").screenshot("invitations-wide").fits();
            assertThat(desk.text()).contains("Accepted");
        }
    }

    @Test
    void a_coordinator_invites_a_new_agencys_first_administrator_from_a_phone() {
        try (var phone = Browser.phone(port);
                var desk = Browser.wide(port)) {
            signedIn(phone, sample.member(Role.COORDINATOR).person()).open("/people/agencies/add");
            look(phone, "agency-add-phone")
                    .type("Name", "St Brigid’s Hospice")
                    .choose("Health provider")
                    .press("Add agency");
            look(phone, "agency-phone").press("Invite somebody");
            look(phone, "invite-phone")
                    .type("E-mail address", UUID.randomUUID() + "@hospice.example")
                    .choose("Agency administrator")
                    .press("Make link");
            look(phone, "invite-made-phone");
            var link = URI.create(phone.all("#link").getFirst().getText()).getPath();
            look(desk.open(link), "invitation-script-wide");
            look(phone.open("/people/invitations"), "invitations-phone").press("Withdraw");
            look(phone, "invitation-withdraw-phone").press("Withdraw");
            look(desk.open(link), "invitation-withdrawn-wide");
            look(phone.open("/people"), "people-list-phone");
            look(phone.open("/people/agencies"), "agencies-phone");
            look(phone.open("/people/" + sample.member(Role.ADVISER).person()), "people-person-phone");
            look(phone.open("/"), "people-today-phone");
        }
    }

    @Test
    void system_administrators_see_one_another() {
        try (var desk = Browser.wide(port)) {
            signedIn(desk, sample.administrator().person()).open("/people/administrators");
            look(desk, "administrators-wide").open("/people/agencies");
            look(desk, "agencies-wide").open("/people/invite");
            look(desk, "invite-where-wide");
            look(desk.open("/people/" + sample.member(Role.ADVISER).person()), "people-person-system-wide");
        }
    }
}
