package org.alongside.message.way;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A real mail server in a process of its own. It keeps each mail as a file, refuses {@code refused@…} for good and
 * {@code later@…} for now; with a key store it speaks TLS after STARTTLS and wants a password.
 */
public final class MailServer implements AutoCloseable {

    static final String PASSWORD = "plum lantern otter quay";

    private final Process process;
    private final Path folder;

    private MailServer(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /** Keeps mails in this folder; a key store makes it want TLS. */
    public static MailServer start(Path folder, int port, String... keyStore) throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve("ready"));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                MailServer.class.getName(),
                folder.toString(),
                String.valueOf(port)));
        command.addAll(List.of(keyStore));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(folder.resolve("ready")) || !process.isAlive());
        return new MailServer(process, folder);
    }

    /** What arrived, each as it came over the line. */
    public List<String> mails() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(MailServer::text)
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public static void main(String... words) throws Exception {
        var folder = Path.of(words[0]);
        var number = new AtomicInteger();
        var server = new SMTPServer.Builder()
                .bindAddress(InetAddress.getLoopbackAddress())
                .port(Integer.parseInt(words[1]))
                .messageHandlerFactory(context -> new Keeping(folder, number));
        if (words.length > 2) {
            server.enableTLS()
                    .requireTLS()
                    .requireAuth()
                    .startTlsSocketFactory(tls(Path.of(words[2])))
                    .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, context) -> {
                        if (!password.equals(PASSWORD)) {
                            throw new LoginFailedException();
                        }
                    }));
        }
        server.build().start();
        Files.writeString(folder.resolve("ready"), "");
    }

    private static SSLContext tls(Path file) throws Exception {
        var keys = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private record Keeping(Path folder, AtomicInteger number) implements MessageHandler {
        @Override
        public void from(String address) {}

        @Override
        public void recipient(String address) throws RejectException {
            if (address.startsWith("refused@")) {
                throw new RejectException(550, "5.1.1 No such mailbox: " + address);
            }
            if (address.startsWith("later@")) {
                throw new RejectException(451, "4.2.1 Try again later");
            }
        }

        @Override
        public String data(InputStream mail) throws IOException {
            var draft = folder.resolve("draft-" + number.incrementAndGet());
            Files.write(draft, mail.readAllBytes());
            Files.move(draft, folder.resolve(System.nanoTime() + ".eml"));
            return "Kept";
        }

        @Override
        public void done() {}
    }
}
