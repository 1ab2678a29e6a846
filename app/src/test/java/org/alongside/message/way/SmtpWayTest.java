package org.alongside.message.way;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.alongside.message.Channel;
import org.alongside.message.Why;
import org.alongside.message.text.Composed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** Against a real mail server in a process of its own. */
class SmtpWayTest {

    private static final Handover HANDED = new Handover.Handed(Optional.empty());
    private static final Handover NOT_NOW = new Handover.NotNow();

    @TempDir
    Path folder;

    private final int port = freePort();

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private SmtpWay way(String... more) {
        var environment = new MockEnvironment()
                .withProperty("alongside.message.from", "messages@county.example")
                .withProperty("alongside.smtp.host", "localhost")
                .withProperty("alongside.smtp.port", String.valueOf(port))
                .withProperty("alongside.smtp.security", "none");
        for (int i = 0; i < more.length; i += 2) {
            environment.setProperty("alongside.smtp." + more[i], more[i + 1]);
        }
        return new SmtpWay(SmtpServer.read(new Settings(environment)));
    }

    private static Outgoing to(String address) {
        var words = new Composed.Message("Call Back Sërvice", "We have your request – K7TQ-93MX", "Zażółć\n\n.\nBye");
        return new Outgoing(UUID.randomUUID(), UUID.randomUUID(), Channel.EMAIL, address, words, false);
    }

    private static MimeMessage read(String mail) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void a_mail_arrives_as_it_was_written_and_is_known_by_its_id() throws Exception {
        try (var server = MailServer.start(folder, port)) {
            var outgoing = to("ada@example.org");
            assertThat(way().hand(outgoing)).isEqualTo(HANDED);
            var mail = read(server.mails().getFirst());
            assertThat(mail.getFrom()[0].toString()).contains("messages@county.example");
            assertThat(mail.getFrom())
                    .extracting(from -> ((jakarta.mail.internet.InternetAddress) from).getPersonal())
                    .containsExactly("Call Back Sërvice");
            assertThat(mail.getSubject()).isEqualTo("We have your request – K7TQ-93MX");
            assertThat(mail.getContent().toString().replace("\r\n", "\n").strip())
                    .isEqualTo("Zażółć\n\n.\nBye");
            assertThat(mail.getMessageID()).isEqualTo("<" + outgoing.id() + "@county.example>");
            assertThat(Arrays.toString(mail.getHeader("Auto-Submitted"))).contains("auto-generated");
        }
    }

    @Test
    void a_refused_recipient_is_final_and_one_refused_for_now_is_tried_again() throws Exception {
        try (var server = MailServer.start(folder, port)) {
            assertThat(way().hand(to("refused@example.org"))).isEqualTo(new Handover.Never(Why.BAD_ADDRESS));
            assertThat(way().hand(to("later@example.org"))).isEqualTo(NOT_NOW);
            assertThat(way().hand(to("two@@example.org"))).isEqualTo(new Handover.Never(Why.BAD_ADDRESS));
            assertThat(way().hand(to("a@b.example\r\nBcc: c@d.example")))
                    .isEqualTo(new Handover.Never(Why.BAD_ADDRESS));
            assertThat(server.mails()).isEmpty();
        }
    }

    @Test
    void a_server_that_is_down_gets_the_mail_when_it_is_back() throws Exception {
        var outgoing = to("ada@example.org");
        assertThat(way().hand(outgoing)).isEqualTo(NOT_NOW);
        try (var server = MailServer.start(folder, port)) {
            assertThat(way().hand(outgoing)).isEqualTo(HANDED);
            assertThat(server.mails()).hasSize(1);
        }
    }

    @Test
    void a_mail_never_travels_in_the_clear_when_it_must_not() throws Exception {
        try (var server = MailServer.start(folder, port)) {
            assertThat(way("security", "starttls").hand(to("ada@example.org"))).isEqualTo(NOT_NOW);
            assertThat(server.mails()).isEmpty();
        }
    }

    @Test
    void STARTTLS_and_the_password_hold_and_a_stranger_with_another_certificate_gets_nothing() throws Exception {
        var keys = folder.resolve("keys.p12");
        keytool(
                "-genkeypair",
                keys,
                "-alias",
                "mail",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost");
        var authority = folder.resolve("authority.pem");
        keytool("-exportcert", keys, "-alias", "mail", "-rfc", "-file", authority.toString());
        var password = Files.writeString(folder.resolve("password"), MailServer.PASSWORD + "\n");
        var wrong = Files.writeString(folder.resolve("wrong"), "another");
        try (var server = MailServer.start(folder, port, keys.toString())) {
            var login = new String[] {"security", "starttls", "user", "ada", "password-file", password.toString()};
            assertThat(way(login).hand(to("ada@example.org"))).isEqualTo(NOT_NOW);
            var trusting = Arrays.copyOf(login, login.length + 2);
            trusting[login.length] = "certificate";
            trusting[login.length + 1] = authority.toString();
            assertThat(way(trusting).hand(to("ada@example.org"))).isEqualTo(HANDED);
            trusting[5] = wrong.toString();
            assertThat(way(trusting).hand(to("ada@example.org"))).isEqualTo(NOT_NOW);
            assertThat(server.mails()).hasSize(1);
        }
    }

    private static void keytool(String command, Path keys, String... more) throws Exception {
        var words = new java.util.ArrayList<>(java.util.List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                command,
                "-keystore",
                keys.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                MailServer.PASSWORD));
        words.addAll(java.util.List.of(more));
        assertThat(new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor())
                .isZero();
    }
}
