package org.alongside.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.message.way.MailServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it ships and a mail server, each in a process of its own. */
class MailIT {

    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @Test
    void a_server_killed_while_it_hands_a_message_over_sends_it_after_its_next_start() throws Exception {
        var message = UUID.randomUUID();
        try (var silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            try (var server = run(silent.getLocalPort()).untilReady()) {
                queue(server, message);
                try (Socket taken = silent.accept()) {
                    assertThat(taken.isConnected()).isTrue();
                    server.kill();
                }
            }
            silent.close();
            try (var mail = MailServer.start(folder.resolve("mail"), silent.getLocalPort());
                    var again = run(silent.getLocalPort()).untilReady()) {
                await().atMost(LONG).until(() -> !mail.mails().isEmpty());
                assertThat(mail.mails()).singleElement().asString().contains("K7TQ-93MX", message.toString());
                await().atMost(LONG).until(() -> isDone(again, message));
            }
        }
    }

    @Test
    void a_wrong_setting_refuses_the_start_in_two_lines() throws Exception {
        Files.createDirectory(folder.resolve("data"));
        try (var server = start(Map.of("ALONGSIDE_MESSAGE_EMAIL", "smtp"))) {
            assertThat(server.untilEnded()).isEqualTo(2);
            assertThat(server.output()).contains("ALONGSIDE_MESSAGE_FROM").doesNotContain("\tat ");
        }
    }

    private ServerProcess run(int port) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        return start(Map.of(
                "ALONGSIDE_MESSAGE_EMAIL", "smtp",
                "ALONGSIDE_MESSAGE_FROM", "messages@county.example",
                "ALONGSIDE_MESSAGE_LEASE", "3s",
                "ALONGSIDE_SMTP_HOST", "127.0.0.1",
                "ALONGSIDE_SMTP_PORT", String.valueOf(port),
                "ALONGSIDE_SMTP_SECURITY", "none"));
    }

    private ServerProcess start(Map<String, String> settings) throws IOException {
        var data = folder.resolve("data");
        var environment = new HashMap<>(settings);
        environment.put("ALONGSIDE_ADMIN_NAME", "Ottoline Marsh");
        environment.put("ALONGSIDE_ADMIN_EMAIL", "ottoline@example.org");
        environment.put(
                "ALONGSIDE_ADMIN_PASSWORD_FILE",
                Files.writeString(folder.resolve("password"), "plum lantern otter quay")
                        .toString());
        return ServerProcess.start(data, environment, "run", "--port", "0", "--data", data.toString());
    }

    private static void queue(ServerProcess server, UUID id) throws Exception {
        asSuperuser(server, """
                insert into access.partnership (id, key, name, created_at)
                  values ('%1$s', 'county', 'County Advice', now());
                insert into access.agency (id, partnership_id, name, kind, created_at)
                  values ('%1$s', '%1$s', 'County Advice', 'advice_agency', now());
                insert into message.message (id, partnership_id, agency_id, key, template, to_kind, channel, address,
                    field_names, field_values, neutral, about_kind, about_id, made_at, due_at)
                  values ('%1$s', '%1$s', '%1$s', 'x', 'self-referral-receipt', 'typed', 'email', 'ada@example.org',
                    '{reference,by}', '{K7TQ-93MX,Friday}', false, 'referral', '%1$s', now(), now());
                """.formatted(id));
    }

    private static boolean isDone(ServerProcess server, UUID id) {
        try {
            return asSuperuser(
                    server, "select from message.message where handed_at is not null and id = '%s'".formatted(id));
        } catch (SQLException | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Past every wall; true when a query found something. */
    private static boolean asSuperuser(ServerProcess server, String text) throws SQLException, IOException {
        try (var owner = server.database()) {
            var url = owner.getMetaData().getURL().replaceFirst("\\?.*", "");
            try (var connection = DriverManager.getConnection(url, "postgres", server.password());
                    var statement = connection.createStatement()) {
                return statement.execute(text) && statement.getResultSet().next();
            }
        }
    }
}
