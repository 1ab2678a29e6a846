package org.alongside.message.send;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.alongside.access.SamplePeople;
import org.alongside.client.AddClient;
import org.alongside.client.BirthDate;
import org.alongside.client.Channel;
import org.alongside.client.Contacts;
import org.alongside.client.NewClient;
import org.alongside.kernel.PhoneNumber;
import org.alongside.message.About;
import org.alongside.message.SendMessage;
import org.alongside.message.To;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A text to a client, from the register by way of GOV.UK Notify, played by a server on this machine, to its end. */
@SpringBootTest(properties = "alongside.message.text=notify")
@DirtiesContext
class SafeContactTest {

    private static final String ID = "740e5834-3a29-46b4-9a6f-16142fde533a";
    private static final Viewer SENDER = new Viewer.Task(DeliverMessages.TASK);
    private static final Map<String, String> FIELDS = Map.of("reference", "K7TQ-93MX");
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static final HttpServer NOTIFY = start();
    private static volatile String fate = "sending";

    private final AddClient addClient;
    private final Contacts contacts;
    private final SendMessage sendMessage;
    private final DeliverMessages deliverMessages;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private final Viewer.Member amira;
    private UUID contact;
    private UUID record;

    SafeContactTest(
            SamplePeople people,
            AddClient addClient,
            Contacts contacts,
            SendMessage sendMessage,
            DeliverMessages deliverMessages,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.addClient = addClient;
        this.contacts = contacts;
        this.sendMessage = sendMessage;
        this.deliverMessages = deliverMessages;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.ids = ids;
        this.amira = people.fresh().member(Role.ADVISER);
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", SafeContactTest::answer);
            server.start();
            return server;
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        ASKED.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var template = "{\"id\": \"%1$s\", \"version\": 1, \"uri\": \"https://notify.example/%1$s\"}".formatted(ID);
        var posted =
                "{\"id\": \"%s\", \"uri\": \"https://x.example\", \"content\": {\"body\": \"x\"}, \"template\": %s}"
                        .formatted(ID, template);
        var found = """
                {"id": "%s", "type": "sms", "status": "%s", "body": "x", "template": %s,
                 "created_at": "2026-11-24T09:00:00.000000Z"}
                """.formatted(ID, fate, template);
        var bytes = (exchange.getRequestMethod().equals("POST") ? posted : found).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(exchange.getRequestMethod().equals("POST") ? 201 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        var key = Files.writeString(Files.createTempFile(Path.of("target"), "key", ".txt"), "county-" + ID + "-" + ID);
        registry.add("alongside.notify.key-file", key::toString);
        registry.add("alongside.notify.text-template", () -> ID);
        registry.add(
                "alongside.notify.address",
                () -> "http://localhost:" + NOTIFY.getAddress().getPort());
    }

    @AfterAll
    static void notify_ends() {
        NOTIFY.stop(0);
    }

    @BeforeEach
    void ada_may_be_texted() {
        deliver();
        ASKED.clear();
        fate = "sending";
        record = ids.get();
        contact = CurrentViewer.as(amira, () -> {
            var client = ids.get();
            addClient.add(NewClient.named(client, "Ada", "O'Connor", BirthDate.UNKNOWN)
                    .reachedBy(PhoneNumber.read("07700 900123").orElseThrow(), null, Channel.TEXT));
            return contacts.safe(client).getFirst().contactId();
        });
    }

    private void send() {
        CurrentViewer.as(
                amira,
                () -> transaction.executeWithoutResult(ignored -> sendMessage.send(
                        new To.ClientContact(contact), "could-not-reach", FIELDS, new About("referral", record))));
    }

    private void deliver() {
        CurrentViewer.as(SENDER, () -> {
            deliverMessages.deliverDue();
        });
    }

    private Map<String, Object> message() {
        return CurrentViewer.as(
                SENDER,
                () -> transaction.execute(ignored -> jdbc.sql(
                                "select * from message.message where about_id = ? and template = 'could-not-reach'")
                        .param(record)
                        .query()
                        .singleRow()));
    }

    private void aMinutePasses() {
        CurrentViewer.as(
                SENDER,
                () -> transaction.execute(ignored -> jdbc.sql(
                                "update message.message set due_at = now() where about_id = ? and due_at is not null")
                        .param(record)
                        .update()));
    }

    @Test
    void a_text_goes_to_the_number_the_register_gives_at_that_moment_and_its_end_is_known() {
        send();
        assertThat(message().toString()).doesNotContain("7700");
        deliver();
        assertThat(ASKED).singleElement().asString().contains("+447700900123", "K7TQ-93MX");
        assertThat(message()).containsEntry("reference", ID).containsEntry("arrived_at", null);
        aMinutePasses();
        deliver();
        assertThat(message()).containsEntry("arrived_at", null);
        fate = "delivered";
        aMinutePasses();
        deliver();
        assertThat(message().get("arrived_at")).isNotNull();
        assertThat(message()).containsEntry("due_at", null);
    }

    @Test
    void a_number_that_is_not_safe_any_more_when_it_is_sent_gets_nothing() {
        send();
        CurrentViewer.as(
                amira, () -> transaction.execute(ignored -> jdbc.sql("""
                        update client.contact set ended_at = access.at(), ended_by = viewer.person()
                        where client_id in (select id from client.client where agency_id = viewer.agency())
                          and ended_at is null
                        """).update()));
        deliver();
        assertThat(ASKED).isEmpty();
        assertThat(message()).containsEntry("refused_why", "not-safe");
    }

    @Test
    void a_text_that_Notify_could_not_deliver_comes_back_as_work() {
        send();
        deliver();
        fate = "permanent-failure";
        aMinutePasses();
        deliver();
        assertThat(message()).containsEntry("refused_why", "bad-address").containsEntry("due_at", null);
    }
}
