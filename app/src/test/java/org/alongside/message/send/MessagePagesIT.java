package org.alongside.message.send;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.Standings;
import org.alongside.browser.Browser;
import org.alongside.command.DemoAccounts;
import org.alongside.command.DemoAccounts.Account;
import org.alongside.message.About;
import org.alongside.message.SendMessage;
import org.alongside.message.To;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A coordinator in a browser: words of messages, and messages that did not arrive. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
class MessagePagesIT {

    private final Account coordinator;
    private final Standings standings;
    private final SendMessage sendMessage;
    private final DeliverMessages deliverMessages;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;

    @LocalServerPort
    private int port;

    MessagePagesIT(
            DemoAccounts accounts,
            Standings standings,
            SendMessage sendMessage,
            DeliverMessages deliverMessages,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.coordinator = accounts.accounts().stream()
                .filter(account -> account.partnership().startsWith("Clover")
                        && account.role().equals("Coordinator"))
                .findFirst()
                .orElseThrow();
        this.standings = standings;
        this.sendMessage = sendMessage;
        this.deliverMessages = deliverMessages;
        this.transaction = transaction;
        this.ids = ids;
    }

    @BeforeEach
    void a_message_to_a_client_without_a_safe_address() {
        var standing =
                standings.withEmail(coordinator.email()).flatMap(standings::of).orElseThrow();
        var fields = Map.of("reference", "K7TQ-93MX");
        CurrentViewer.as(
                standing.at(standing.places().getFirst()),
                () -> transaction.executeWithoutResult(ignored -> sendMessage.send(
                        new To.ClientContact(ids.get()), "could-not-reach", fields, new About("referral", ids.get()))));
        CurrentViewer.as(new Viewer.Task(DeliverMessages.TASK), () -> {
            deliverMessages.deliverDue();
        });
    }

    private Browser signedIn(Browser browser) {
        return browser.signIn(coordinator.email(), coordinator.password());
    }

    @Test
    void words_are_tried_corrected_and_put_into_force() {
        try (var desk = signedIn(Browser.wide(port))) {
            desk.press("Partnership").waitFor("Messages").press("Messages").waitFor("Weekly digest");
            desk.accessible().fits().press("Weekly digest").waitFor("Put into force");
            desk.accessible()
                    .type("Subject", "Your week ((weak))")
                    .press("Put into force")
                    .waitFor("There is a problem");
            desk.accessible().screenshot("message-refused");
            desk.type("Subject", "Your week ((week))").press("Preview").waitFor("With sample fields");
            desk.accessible().screenshot("message-preview");
            desk.press("Put into force")
                    .waitFor("Version 1 is in force")
                    .press("Versions")
                    .waitFor("In force");
            desk.accessible().screenshot("message-versions");
        }
    }

    @Test
    void a_message_that_did_not_arrive_is_dealt_with_on_a_phone() {
        try (var phone = signedIn(Browser.phone(port))) {
            phone.press("See why").waitFor("Not safe to use").accessible().fits();
            phone.press("What to do").waitFor("another safe way").accessible().fits();
            phone.press("Take off the list")
                    .waitFor("Enter what was done")
                    .accessible()
                    .fits();
            phone.type("What was done", "Rang on the safe number")
                    .press("Take off the list")
                    .waitFor("Taken off the list");
            phone.open("/outbox")
                    .waitFor("A message did not arrive")
                    .accessible()
                    .fits();
        }
    }
}
