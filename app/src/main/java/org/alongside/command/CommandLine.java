package org.alongside.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.database.StartRefused;

/** Reads the words after {@code ./alongside} and refuses what it does not know. */
public final class CommandLine {

    private static final int USUAL_PORT = 8080;
    private static final String LOOPBACK = "127.0.0.1";

    private final String name;
    private final Map<String, String> options;

    private CommandLine(String name, Map<String, String> options) {
        this.name = name;
        this.options = options;
    }

    /** The command these words ask for. */
    public static Command read(String... words) {
        var name = words.length == 0 ? "" : words[0];
        return switch (name) {
            case "demo", "run" ->
                of(name, words, Set.of("--port", "--address", "--data")).start();
            case "verify-audit" ->
                of(name, words, Set.of("--data", "--head", "--json")).verifyAudit();
            case "backup" -> of(name, words, Set.of("--data", "--to")).backUp();
            case "timelimit" -> timeLimit(words);
            default ->
                throw new StartRefused(
                        "There is no command \"" + name + "\".",
                        "Try demo, run, timelimit, backup or verify-audit; see ./alongside help.");
        };
    }

    private static CommandLine of(String name, String[] words, Set<String> known) {
        var options = new HashMap<String, String>();
        for (int i = 1; i < words.length; i++) {
            var parts = words[i].split("=", 2);
            if (!known.contains(parts[0])) {
                throw new StartRefused(
                        "\"" + name + "\" has no option \"" + words[i] + "\".",
                        "Its options are "
                                + String.join(", ", known.stream().sorted().toList()) + ".");
            }
            if (words[i].equals("--json")) {
                options.put("--json", "true");
                continue;
            }
            var value = parts.length == 2 ? parts[1] : i + 1 < words.length ? words[++i] : "";
            if (value.isBlank()) {
                throw new StartRefused("The option " + parts[0] + " needs a value.", "See ./alongside help.");
            }
            options.put(parts[0], value);
        }
        return new CommandLine(name, options);
    }

    private Command start() {
        var demo = name.equals("demo");
        var port = port();
        var address = address();
        refuseTaken(address, port);
        var properties = new ArrayList<>(List.of(
                "--alongside.demo=" + demo,
                "--alongside.demo-year=" + (demo && !"no".equals(System.getenv("ALONGSIDE_DEMO_YEAR"))),
                "--alongside.data=" + data(),
                "--server.port=" + port,
                "--server.address=" + address.getHostAddress(),
                "--alongside.ask-first-administrator=" + !demo));
        properties.addAll(found(demo, port));
        if (demo) {
            // The demonstration always has its own database, whatever the environment names.
            properties.add("--alongside.database-url=");
        }
        return new Command.Start(demo, List.copyOf(properties));
    }

    /** Where people find it; a proxy that answers for us with https is believed when it says who asks. */
    private static List<String> found(boolean demo, int port) {
        var address = System.getenv().getOrDefault("ALONGSIDE_ADDRESS", "");
        if (demo || address.isEmpty()) {
            return port == 0 ? List.of() : List.of("--alongside.address=http://localhost:" + port);
        }
        return address.startsWith("https:") ? List.of("--server.forward-headers-strategy=native") : List.of();
    }

    /** The head kept elsewhere is the one named, or the one the server writes to. */
    private Command verifyAudit() {
        var usual = System.getenv().getOrDefault("ALONGSIDE_AUDIT_HEAD", "");
        var head = options.getOrDefault("--head", usual);
        var heads = head.isBlank() ? List.<Path>of() : List.of(Path.of(head).toAbsolutePath());
        return new Command.VerifyAudit(data(), heads, options.containsKey("--json"));
    }

    private Command backUp() {
        var to = options.get("--to");
        if (to == null) {
            throw new StartRefused("backup needs a folder to make.", "Name it with --to, as in --to /backup/today.");
        }
        return new Command.BackUp(data(), Path.of(to).toAbsolutePath().normalize());
    }

    /** Its words are its own but for the folder of newer calendars and the day, which the launcher knows. */
    private static Command timeLimit(String... words) {
        var own = new ArrayList<>(List.of(words).subList(1, words.length));
        var today = taken(own, "--today")
                .orElseThrow(() ->
                        new StartRefused("The day is missing.", "Say which day it is, as in --today 2026-11-28."));
        var data = taken(own, "--data")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".alongside", "data"));
        return new Command.TimeLimit(own, day(today), data);
    }

    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException noDay) {
            throw new StartRefused("\"" + words + "\" is not a day.", "Write it as in --today 2026-11-28.");
        }
    }

    private static Optional<String> taken(List<String> words, String option) {
        var at = words.indexOf(option);
        if (at < 0 || at + 1 == words.size()) {
            return Optional.empty();
        }
        words.remove(at);
        var value = words.remove(at);
        taken(words, option);
        return Optional.of(value);
    }

    private Path data() {
        var usual = Path.of(System.getProperty("user.home"), ".alongside", name.equals("demo") ? "demo" : "data");
        return Path.of(options.getOrDefault("--data", usual.toString()))
                .toAbsolutePath()
                .normalize();
    }

    private int port() {
        var text = options.getOrDefault("--port", Integer.toString(USUAL_PORT));
        try {
            var port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Told below.
        }
        throw new StartRefused("\"" + text + "\" is not a port.", "Name one from 1 to 65535, as in --port 8081.");
    }

    private InetAddress address() {
        var text = options.getOrDefault("--address", LOOPBACK);
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException unknown) {
            throw new StartRefused(
                    "\"" + text + "\" is no address of this machine.",
                    "Name one, as in --address 0.0.0.0 for all of them.");
        }
    }

    /** Tells of a taken port before anything is started. */
    private static void refuseTaken(InetAddress address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw PortRefused.because(port, taken);
        }
    }
}
