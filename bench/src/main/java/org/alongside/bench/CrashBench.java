package org.alongside.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;

/**
 * Kills the server, its PostgreSQL or both with -9 in the middle of bookings, again and again; afterwards no answered
 * booking may be lost, undone or doubled. Run by {@code ./alongside bench crash}.
 */
public final class CrashBench {

    private static final long SEED = 20_261_128;
    private static final List<String> BOOKERS = List.of("referrer1", "referrer5", "referrer6", "referrer10");

    private final Path program;
    private final Path data;
    private final BookingHistory history = new BookingHistory();
    private final Random random = new Random(SEED);

    private CrashBench(Path program, Path data) {
        this.program = program;
        this.data = data;
    }

    public static void main(String[] words) throws Exception {
        var data = Files.createTempDirectory("alongside-crash").resolve("data");
        var bench = new CrashBench(Path.of(words[0]), data);
        var kills = Integer.parseInt(words[1]);
        for (int number = 0; number < kills; number++) {
            bench.round(number);
            System.out.println("Kill " + (number + 1) + " of " + kills + ": " + bench.history);
        }
        try (var server = BenchServer.keeping(bench.program, data);
                var database = server.connect()) {
            bench.history.verify(database);
        }
        System.out.println(
                "| Kills | Answered bookings | Answered cancellations | Refused as taken | Lost | Doubled |");
        System.out.println("|---|---|---|---|---|---|");
        System.out.println("| " + kills + " | " + bench.history.columns() + " |");
        if (!bench.history.sound()) {
            System.exit(1);
        }
    }

    /** Starts, looks whether everything answered so far is there, books for a while, and kills. */
    private void round(int number) throws Exception {
        var server = BenchServer.keeping(program, data);
        try (var database = server.connect();
                var threads = Executors.newCachedThreadPool()) {
            if (number == 0) {
                People.add(database);
            }
            history.verify(database);
            var bookers = new ArrayList<Thread>();
            for (var name : BOOKERS) {
                var visitor = new Visitor(server.address(), threads);
                visitor.signIn(name + "@load.example");
                bookers.add(Thread.ofPlatform().start(new Booker(visitor, history, new Random(random.nextLong()))));
            }
            Thread.sleep(1000 + random.nextInt(4000));
            server.kill(number % 3 != 1, number % 3 != 0);
            for (var booker : bookers) {
                booker.join();
            }
        }
    }
}
