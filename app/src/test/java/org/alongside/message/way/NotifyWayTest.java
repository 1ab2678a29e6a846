package org.alongside.message.way;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.message.Channel;
import org.alongside.message.Why;
import org.alongside.message.text.Composed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

/** GOV.UK Notify's official client against a server on this machine that gives the answers Notify documents. */
class NotifyWayTest {

    private static final String ID = "740e5834-3a29-46b4-9a6f-16142fde533a";
    private static final String TEMPLATE = "f33517ff-2a88-4f6e-b855-c550268ce08a";

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private HttpServer notify;
    private NotifyWay way;
    private int status = 201;
    private String answer = "";

    @BeforeEach
    void notify_answers() throws IOException {
        notify = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        notify.createContext("/", this::answer);
        notify.start();
        var key = Files.writeString(folder.resolve("key"), "county-" + UUID.randomUUID() + "-" + UUID.randomUUID());
        way = new NotifyWay(NotifyAccount.read(new Settings(new MockEnvironment()
                .withProperty("alongside.message.email", "notify")
                .withProperty("alongside.message.text", "notify")
                .withProperty("alongside.notify.key-file", key.toString())
                .withProperty("alongside.notify.email-template", TEMPLATE)
                .withProperty("alongside.notify.text-template", TEMPLATE)
                .withProperty(
                        "alongside.notify.address",
                        "http://localhost:" + notify.getAddress().getPort()))));
    }

    @AfterEach
    void notify_ends() {
        notify.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Outgoing outgoing(Channel channel, boolean again) {
        var words = new Composed.Message("Call Back Service", channel == Channel.TEXT ? "" : "Your request", "Hello.");
        var address = channel == Channel.TEXT ? "+447700900123" : "ada@example.org";
        return new Outgoing(UUID.randomUUID(), UUID.randomUUID(), channel, address, words, again);
    }

    private static String sent(String content) {
        return """
                {"id": "%s", "reference": "r", "uri": "https://notify.example/v2/notifications/%s",
                 "content": %s, "template": {"id": "%s", "version": 1, "uri": "https://notify.example/v2/template/%s"}}
                """.formatted(ID, ID, content, TEMPLATE, TEMPLATE);
    }

    private static String notification(String state) {
        return """
                {"id": "%s", "reference": "r", "email_address": "ada@example.org", "phone_number": null,
                 "line_1": null, "line_2": null, "line_3": null, "line_4": null, "line_5": null, "line_6": null,
                 "postcode": null, "type": "email", "status": "%s", "body": "Hello.", "subject": "Your request",
                 "template": {"id": "%s", "version": 1, "uri": "https://notify.example/v2/template/%s"},
                 "created_at": "2026-11-24T09:00:00.000000Z", "sent_at": null, "completed_at": null,
                 "created_by_name": null, "is_cost_data_ready": false, "cost_in_pounds": 0.0, "cost_details": {}}
                """.formatted(ID, state, TEMPLATE, TEMPLATE);
    }

    private void fails(int code, String message) {
        status = code;
        answer = """
                {"status_code": %d, "errors": [{"error": "Error", "message": "%s"}]}
                """.formatted(code, message);
    }

    @Test
    void an_e_mail_is_handed_over_with_our_id_as_its_reference() {
        answer = sent("{\"subject\": \"Your request\", \"body\": \"Hello.\", \"from_email\": \"x@notify.example\"}");
        var outgoing = outgoing(Channel.EMAIL, false);
        assertThat(way.hand(outgoing)).isEqualTo(new Handover.Handed(Optional.of(ID)));
        assertThat(asked)
                .singleElement()
                .asString()
                .startsWith("POST /v2/notifications/email ")
                .contains("ada@example.org", outgoing.id().toString(), TEMPLATE, "Your request", "Hello.");
    }

    @Test
    void a_text_is_handed_over() {
        answer = sent("{\"body\": \"Hello.\", \"from_number\": \"GOVUK\"}");
        assertThat(way.hand(outgoing(Channel.TEXT, false))).isEqualTo(new Handover.Handed(Optional.of(ID)));
        assertThat(asked)
                .singleElement()
                .asString()
                .startsWith("POST /v2/notifications/sms ")
                .contains("+447700900123");
    }

    @Test
    void a_try_that_was_cut_short_is_looked_for_before_it_is_made_again() {
        status = 200;
        answer = "{\"notifications\": [" + notification("sending")
                + "], \"links\": {\"current\": \"https://notify.example/v2/notifications\"}}";
        assertThat(way.hand(outgoing(Channel.EMAIL, true))).isEqualTo(new Handover.Handed(Optional.of(ID)));
        assertThat(asked).singleElement().asString().startsWith("GET /v2/notifications?");
    }

    @Test
    void a_wrong_address_is_final() {
        fails(400, "email_address Not a valid email address");
        assertThat(way.hand(outgoing(Channel.EMAIL, false))).isEqualTo(new Handover.Never(Why.BAD_ADDRESS));
        fails(400, "phone_number Not a UK mobile number");
        assertThat(way.hand(outgoing(Channel.TEXT, false))).isEqualTo(new Handover.Never(Why.BAD_ADDRESS));
        fails(400, "Missing personalisation: body");
        assertThat(way.hand(outgoing(Channel.TEXT, false))).isEqualTo(new Handover.Never(Why.REFUSED));
    }

    @ParameterizedTest
    @CsvSource({"403, Invalid token", "429, Exceeded rate limit", "500, Internal server error", "503, Unavailable"})
    void what_passes_is_tried_again(int code, String message) {
        fails(code, message);
        assertThat(way.hand(outgoing(Channel.EMAIL, false))).isEqualTo(new Handover.NotNow());
        assertThat(way.ask(ID)).isEqualTo(new Way.Underway());
    }

    @Test
    void a_server_that_is_down_is_tried_again() {
        notify.stop(0);
        assertThat(way.hand(outgoing(Channel.EMAIL, false))).isEqualTo(new Handover.NotNow());
        assertThat(way.ask(ID)).isEqualTo(new Way.Underway());
    }

    @ParameterizedTest
    @CsvSource({"created", "sending", "pending"})
    void a_message_may_be_underway(String state) {
        status = 200;
        answer = notification(state);
        assertThat(way.ask(ID)).isEqualTo(new Way.Underway());
        assertThat(asked).singleElement().asString().startsWith("GET /v2/notifications/" + ID);
    }

    @ParameterizedTest
    @CsvSource({"permanent-failure, BAD_ADDRESS", "temporary-failure, LOST", "technical-failure, REFUSED"})
    void a_failure_is_told(String state, Why why) {
        status = 200;
        answer = notification(state);
        assertThat(way.ask(ID)).isEqualTo(new Way.Lost(why));
    }

    @Test
    void a_delivery_is_told() {
        status = 200;
        answer = notification("delivered");
        assertThat(way.ask(ID)).isEqualTo(new Way.Arrived());
    }
}
