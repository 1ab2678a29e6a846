package org.alongside.referral.neutral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.alongside.access.Agencies;
import org.alongside.access.SamplePeople;
import org.alongside.access.Standings;
import org.alongside.command.DemoAccounts;
import org.alongside.consent.How;
import org.alongside.consent.NewDecision;
import org.alongside.consent.Part;
import org.alongside.message.send.PostRound;
import org.alongside.message.text.Labels;
import org.alongside.message.text.Neutral;
import org.alongside.partnership.Partnerships;
import org.alongside.referral.Door;
import org.alongside.referral.NewReferral;
import org.alongside.referral.Noticed;
import org.alongside.referral.ReferPatient;
import org.alongside.referral.SampleReferrals;
import org.alongside.referral.door.MakeDoorLink;
import org.alongside.referral.reach.AskReferrer;
import org.alongside.servicemodel.Referring;
import org.alongside.setup.GoingOn;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks through all that leaves the HIV service for eyes that are not its own: the titles of pages in a browser's tab,
 * in its history and on paper, the headings of pages about a person, the names of files, and every message.
 */
@SpringBootTest(properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
@AutoConfigureMockMvc
class NeutralScanTest {

    private static final String SERVICE = "Foxglove Advice";
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    private final MockMvc browser;
    private final DemoAccounts accounts;
    private final Standings standings;
    private final Partnerships partnerships;
    private final Agencies agencies;
    private final ReferPatient referPatient;
    private final AskReferrer askReferrer;
    private final MakeDoorLink makeDoorLink;
    private final PostRound postRound;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private final GoingOn goingOn;
    private final SamplePeople people;
    private Neutral neutral;

    NeutralScanTest(
            MockMvc browser,
            DemoAccounts accounts,
            Standings standings,
            Partnerships partnerships,
            Agencies agencies,
            ReferPatient referPatient,
            AskReferrer askReferrer,
            MakeDoorLink makeDoorLink,
            PostRound postRound,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Supplier<UUID> ids,
            GoingOn goingOn,
            SamplePeople people) {
        this.browser = browser;
        this.accounts = accounts;
        this.standings = standings;
        this.partnerships = partnerships;
        this.agencies = agencies;
        this.referPatient = referPatient;
        this.askReferrer = askReferrer;
        this.makeDoorLink = makeDoorLink;
        this.postRound = postRound;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.ids = ids;
        this.goingOn = goingOn;
        this.people = people;
    }

    @BeforeEach
    void a_referral_that_is_asked_about() {
        goingOn.goesOn(SERVICE);
        var nurse = person("Referrer");
        var adviser = person("Adviser");
        neutral = CurrentViewer.as(
                nurse,
                () -> Labels.of(partnerships.seen(nurse.partnership()), agencies.of(nurse.partnership()))
                        .neutral());
        var referral = referral(nurse);
        assertThat(CurrentViewer.as(nurse, () -> referPatient.refer(referral))).isInstanceOf(ReferPatient.Sent.class);
        CurrentViewer.as(
                adviser,
                () -> transaction.executeWithoutResult(
                        ignored -> askReferrer.ask(ids.get(), referral.id(), "Is there a letter?")));
        postRound.go();
    }

    private Viewer.Member person(String role) {
        var email = accounts.accounts().stream()
                .filter(one -> one.partnership().equals(SERVICE) && one.role().equals(role))
                .findFirst()
                .orElseThrow()
                .email();
        var standing = standings.withEmail(email).flatMap(standings::of).orElseThrow();
        return (Viewer.Member) standing.at(standing.places().getFirst());
    }

    private NewReferral referral(Viewer.Member nurse) {
        return new NewReferral(
                ids.get(),
                nurse.partnership(),
                Door.ACCOUNT,
                new NewReferral.Origin(
                        Optional.of(nurse.agency()),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "",
                        Referring.Who.NURSE,
                        Noticed.NOTICED),
                SampleReferrals.QUYNH,
                SampleReferrals.DEBT,
                new NewReferral.Agreed(true, java.util.Set.of(Part.values()), NewDecision.Telling.own(How.IN_PERSON)),
                Optional.empty(),
                false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Referrer", "Adviser", "Supervisor", "Coordinator", "Agency administrator", "Funder"})
    void no_title_heading_or_file_name_tells(String role) throws Exception {
        var told = new ArrayList<String>();
        var seen = walk(person(role), told);
        assertThat(seen).hasSizeGreaterThan(3);
        assertThat(told).isEmpty();
    }

    private List<String> walk(Viewer.Member who, List<String> told) throws Exception {
        var waiting = new ArrayDeque<>(List.of("/"));
        var kinds = new HashSet<>(List.of("/"));
        var seen = new ArrayList<String>();
        while (!waiting.isEmpty()) {
            var page = waiting.remove();
            var answer = browser.perform(get(java.net.URI.create(page)).with(SignedInAs.person(who.person())))
                    .andReturn()
                    .getResponse();
            seen.add(page);
            Outward.of(page, answer)
                    .forEach(text -> neutral.telling(text)
                            .ifPresent(word -> told.add(page + " says " + word + ": " + text.strip())));
            LINK.matcher(answer.getContentAsString())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> !link.equals("/components") && kinds.add(Outward.kind(link)))
                    .forEach(waiting::add);
        }
        return seen;
    }

    /** Who follows the link of the clinic may be looked at over the shoulder: the whole page is outward. */
    @Test
    void nothing_on_the_pages_that_need_no_account_tells() throws Exception {
        var link = CurrentViewer.as(person("Coordinator"), () -> makeDoorLink.make(Optional.empty()));
        for (var page : List.of(link, link + "/screen")) {
            var answer = browser.perform(get(page)).andReturn().getResponse();
            assertThat(answer.getStatus()).as(page).isEqualTo(200);
            assertThat(neutral.telling(answer.getContentAsString().replaceAll("<[^>]*>", " ")))
                    .as(page)
                    .isEmpty();
        }
    }

    @Test
    void nothing_on_the_link_tells_when_the_clinic_takes_nobody_any_more() throws Exception {
        var link = CurrentViewer.as(person("Coordinator"), () -> makeDoorLink.make(Optional.empty()));
        people.days(person("Referrer").partnership(), LocalDate.of(2015, 4, 1), LocalDate.of(2020, 3, 31));
        var page = browser.perform(get(link)).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("This service ended on 31 March 2020");
        assertThat(neutral.telling(page.replaceAll("<[^>]*>", " "))).isEmpty();
    }

    @Test
    void no_message_that_went_out_tells() {
        var nurse = person("Referrer");
        var messages = CurrentViewer.as(
                nurse,
                () -> transaction.execute(ignored -> jdbc.sql(
                                "select sender || chr(10) || subject || chr(10) || body from message.outbox")
                        .query(String.class)
                        .list()));
        assertThat(messages)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(neutral.telling(text)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sites - Foxglove Advice – Alongside",
                "attachment; filename=\"foxglove-advice.csv\"",
                "Your HIV clinic appointment",
                "Foxglove Hospital Trust"
            })
    void the_scan_notices_what_would_tell(String text) {
        assertThat(neutral.telling(text)).isPresent();
    }

    @Test
    void a_page_that_tells_is_named() throws Exception {
        var page = new MockHttpServletResponse();
        page.setContentType("text/html");
        page.getWriter().write("<title>Foxglove Advice</title><h1 class=\"x\">HIV clinic</h1>");
        page.setHeader("Content-Disposition", "attachment; filename=foxglove-advice.ics");
        assertThat(Outward.of("/referrals/1", page))
                .allMatch(text -> neutral.telling(text).isPresent())
                .hasSize(3);
    }
}
