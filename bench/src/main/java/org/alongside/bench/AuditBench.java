package org.alongside.bench;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/**
 * Measures verifying the audit trail and its pages, first with few events, then with many, in one run; prints a table
 * in Markdown. Run by {@code ./alongside bench audit [EVENTS]}.
 */
public final class AuditBench {

    private static final int FEW = 10_000;
    private static final int BATCH = 50_000;
    private static final int LOOKS = 21;
    private static final String SUPERVISOR = "siobhan.obrien@teasel.example";
    private static final Pattern READY = Pattern.compile("ready at (http\\S+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern OLDER = Pattern.compile("href=\"(/audit\\?[^\"]*older=[^\"]+)\"");

    private final Path program;
    private final Path data;
    private final MadeEvents events = new MadeEvents();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new java.net.CookieManager()).build();
    private String address = "";
    private int made;

    private AuditBench(Path program, Path data) {
        this.program = program;
        this.data = data;
    }

    public static void main(String[] words) throws Exception {
        var many = words.length > 1 ? Integer.parseInt(words[1]) : 5_000_000;
        var temporary = Files.createTempDirectory("alongside-bench");
        try {
            new AuditBench(Path.of(words[0]), temporary.resolve("data")).measure(many);
        } finally {
            try (Stream<Path> files = Files.walk(temporary)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void measure(int many) throws Exception {
        var log = data.resolveSibling("log.txt");
        var server = alongside(log, "demo", "--port", "0", "--data", data.toString());
        try {
            while (!READY.matcher(Files.readString(log)).find()) {
                if (!server.isAlive()) {
                    throw new IllegalStateException(Files.readString(log));
                }
                Thread.sleep(100);
            }
            var ready = READY.matcher(Files.readString(log));
            ready.find();
            address = ready.group(1).replaceAll("/$", "");
            var few = round(FEW);
            print(few, round(many));
        } finally {
            server.destroy();
            server.onExit().join();
        }
    }

    /** Milliseconds by what was done, with this many events. */
    private Map<String, Double> round(int events) throws Exception {
        var took = new LinkedHashMap<String, Double>();
        try (var database = connect()) {
            var whose = supervisorsAgency(database);
            took.put("COPY", copy(database, events, whose));
            took.put("Seal what the copy left unsealed", awaitSeal(database));
            execute(database, "vacuum analyze audit.event");
            AppendedWrites.measure(database, whose, took);
        }
        signIn();
        took.put("Audit trail, first page", look("/audit"));
        took.put("The next page", look(older("/audit")));
        var back = Instant.now().minus(Duration.ofDays(90)).toString().substring(0, 10);
        took.put("A page 90 days back", look("/audit?to=" + back));
        took.put("One kind", look("/audit?kind=membership"));
        took.put("One act", look("/audit?act=DENIED"));
        took.put("One act of one kind, which there is not", look("/audit?act=DENIED&kind=membership"));
        var log = data.resolveSibling("verify.txt");
        var began = System.nanoTime();
        if (alongside(log, "verify-audit", "--data", data.toString()).waitFor() != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
        took.put("verify-audit", (System.nanoTime() - began) / 1e6);
        return took;
    }

    private Process alongside(Path log, String... words) throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                program.resolve("alongside.jar").toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private Connection connect() throws IOException, SQLException {
        var port = Files.readAllLines(data.resolve("postgresql/postmaster.pid"))
                .get(3)
                .strip();
        var password = Files.readString(data.resolve("secret-postgres")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/alongside", "postgres", password);
    }

    /** The agency and the partnership that she is at work in. */
    private static UUID[] supervisorsAgency(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("""
                        select m.agency_id, m.partnership_id
                        from access.membership m join access.person p on p.id = m.person_id
                        where p.email = '%s' limit 1""".formatted(SUPERVISOR))) {
            row.next();
            return new UUID[] {row.getObject(1, UUID.class), row.getObject(2, UUID.class)};
        }
    }

    private double copy(Connection database, int events, UUID[] whose) throws SQLException, IOException {
        var began = System.nanoTime();
        var before = made;
        var into = database.unwrap(PGConnection.class).getCopyAPI();
        while (made < events) {
            var lines = new StringBuilder();
            for (int end = Math.min(events, made + BATCH); made < end; made++) {
                this.events.line(lines, made, (made - before) / (double) (events - before), whose);
            }
            into.copyIn("""
                    copy audit.event (id, at, person_id, agency_id, partnership_id, roles, address, act, kind, subject,
                      detail)
                    from stdin""", new StringReader(lines.toString()));
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private static double awaitSeal(Connection database) throws Exception {
        var began = System.nanoTime();
        while (number(database, """
                select count(*) from (select from audit.event where cluster = audit.cluster() and (xid, number) >=
                    (select upto_xid, upto_number from audit.block order by number desc limit 1)
                    limit 1) as unsealed""") > 0) {
            Thread.sleep(200);
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private void signIn() throws Exception {
        var token = TOKEN.matcher(get("/sign-in"));
        if (!token.find()) {
            return; // Already signed in.
        }
        var form = "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&email=" + SUPERVISOR
                + "&password=alongside-demo";
        var request = HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        browser.send(request, HttpResponse.BodyHandlers.discarding());
    }

    private String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private String older(String path) throws Exception {
        var link = OLDER.matcher(get(path));
        if (!link.find()) {
            throw new IllegalStateException("No older events at " + path);
        }
        return link.group(1).replace("&amp;", "&");
    }

    /** The median; the page as a person gets it, through sign-in, walls and template. */
    private double look(String path) throws Exception {
        if (!get(path).contains("Audit trail")) {
            throw new IllegalStateException(path + " shows no trail");
        }
        var times = new ArrayList<Long>();
        for (int i = 0; i < LOOKS; i++) {
            var began = System.nanoTime();
            get(path);
            times.add(System.nanoTime() - began);
        }
        return times.stream().sorted().toList().get(LOOKS / 2) / 1e6;
    }

    private void print(Map<String, Double> few, Map<String, Double> many) {
        System.out.printf(Locale.UK, "| ms | %,d events | %,d events | Ratio |%n|---|---|---|---|%n", FEW, made);
        few.forEach((what, took) -> System.out.printf(
                Locale.UK, "| %s | %,.1f | %,.1f | %.1f |%n", what, took, many.get(what), many.get(what) / took));
    }
}
