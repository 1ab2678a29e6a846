package org.alongside.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.alongside.bench.Times.Deed;

/**
 * Measures the pages of referral on a loaded database, alone and under many users; prints tables in Markdown. Run by
 * {@code ./alongside bench pages S|M|L [--users 300] [--seconds 180]}.
 */
public final class PagesBench {

    private static final int LOOKS = 41;
    private static final int SEEN = 100;

    private final BenchServer server;
    private final int users;
    private final int seconds;
    private final Times times = new Times();
    private final java.util.concurrent.ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private PagesBench(BenchServer server, int users, int seconds) {
        this.server = server;
        this.users = users;
        this.seconds = seconds;
    }

    /** Folder of the program, size, data folder, list of names, users, seconds. */
    public static void main(String[] words) throws Exception {
        var program = Path.of(words[0]);
        var size = Size.valueOf(words[1]);
        var data = Path.of(words[2]);
        LoadBench.load(program, size, data, Path.of(words[3]));
        try (var server = BenchServer.start(program, data)) {
            new PagesBench(server, Integer.parseInt(words[4]), Integer.parseInt(words[5])).measure(size);
        }
        System.exit(0);
    }

    private void measure(Size size) throws Exception {
        System.err.println("Warming up ...");
        var adviser = visitor("adviser1@load.example");
        var referrer = visitor("referrer1@load.example");
        for (int i = 0; i < 100; i++) {
            adviser.get("/inbox");
        }
        var far = farPage();
        System.out.printf("| Size %s, one user, ms | Median | 95th | Goal, 95th |%n|---|---|---|---|%n", size);
        var first = looks(adviser, "/inbox");
        var last = looks(adviser, far);
        row("First page of the inbox of %,d".formatted(Size.OPEN), first, 200);
        row("Its 400th page", last, 200);
        System.out.printf(Locale.UK, "| Ratio of the medians | %.2f | | about 1 |%n%n", last.at(0.5) / first.at(0.5));
        var day = Thread.ofPlatform().start(this::everybody);
        while (!times.counting()) {
            Thread.sleep(200);
        }
        // Two who watch each other's pages while the others work.
        var seen = visible(adviser, referrer);
        day.join();
        print(size);
        System.out.println("| Seen by the other side, ms | How often | Median | 99th | Goal, 99th |");
        System.out.println("|---|---|---|---|---|");
        seen("A referral, by its receiver", seen.arrived);
        seen("That it was received, by its referrer", seen.told);
    }

    private Visitor visitor(String email) throws Exception {
        var visitor = new Visitor(server.address(), threads);
        visitor.signIn(email);
        return visitor;
    }

    /** Where the 400th page begins, found past the walls. */
    private String farPage() throws Exception {
        try (var database = server.connect();
                var statement = database.createStatement();
                var row = statement.executeQuery("""
                        select l.id from referral.leg l
                        where l.agency_id = (select m.agency_id from access.membership m join access.person p
                                               on p.id = m.person_id where p.email = 'adviser1@load.example')
                          and l.accepted_at is null and l.declined_at is null and l.passed_at is null
                          and l.withdrawn_at is null
                        order by not l.urgent, l.act_by, l.arrived_at, l.id
                        offset 9974 limit 1""")) {
            row.next();
            return "/inbox?after=" + row.getObject(1, UUID.class);
        }
    }

    private static Percentiles looks(Visitor visitor, String path) throws Exception {
        var taken = new ArrayList<Long>();
        for (int i = 0; i < LOOKS; i++) {
            var answer = visitor.get(path);
            if (!answer.shown() || answer.links("/inbox/").size() < 25) {
                throw new IllegalStateException(path + " shows no full page: " + answer.status());
            }
            taken.add(answer.took());
        }
        return Percentiles.of(taken);
    }

    private void everybody() {
        var doors = new Semaphore(4);
        var until = new long[] {Long.MAX_VALUE};
        var people = new ArrayList<Thread>();
        var inside = new java.util.concurrent.CountDownLatch(users);
        for (int i = 0; i < users; i++) {
            int number = i;
            people.add(Thread.startVirtualThread(() -> work(number, doors, inside, until)));
        }
        try {
            while (inside.getCount() > 0) {
                System.err.println("Signed in: " + (users - inside.getCount()) + " of " + users);
                inside.await(10, java.util.concurrent.TimeUnit.SECONDS);
            }
            Thread.sleep(30_000);
            System.err.println("Measuring for " + seconds + " s ...");
            times.begin();
            Thread.sleep(seconds * 1000L);
            times.end();
            until[0] = 0;
            people.forEach(Thread::interrupt);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Half advise and half refer; few sign in at the same moment, as in life. */
    private void work(int number, Semaphore doors, java.util.concurrent.CountDownLatch inside, long[] until) {
        var role = number % 2 == 0 ? "adviser" : "referrer";
        try {
            doors.acquire();
            Visitor visitor;
            try {
                visitor = visitor(role + (number / 2 % 150 + 1) + "@load.example");
            } finally {
                doors.release();
                inside.countDown(); // Also who could not get in: they are counted as a mistake.
            }
            inside.await();
            var day = new Day(visitor, times, number);
            while (System.currentTimeMillis() < until[0]) {
                if (number % 2 == 0) {
                    day.adviser();
                } else {
                    day.referrer();
                }
            }
        } catch (InterruptedException over) {
            // The day is over.
        } catch (Exception broken) {
            if (until[0] > 0) {
                times.mistake(String.valueOf(broken.getMessage()));
            }
        }
    }

    private void print(Size size) throws Exception {
        System.out.printf(
                Locale.UK, "| Size %s, %d users, ms | How many | Median | 95th | 99th | Goal, 95th |%n", size, users);
        System.out.println("|---|---|---|---|---|---|");
        for (var deed : Deed.values()) {
            var taken = times.of(deed);
            System.out.printf(
                    Locale.UK,
                    "| %s | %,d | %,.0f | %,.0f | %,.0f | %d |%n",
                    deed.title,
                    taken.count(),
                    taken.at(0.5),
                    taken.at(0.95),
                    taken.at(0.99),
                    deed.goal);
        }
        System.out.printf(
                Locale.UK,
                "%n%.1f pages a second. Errors: %s. Memory of the server: %d MiB (goal 1,024).%n%n",
                times.all() / (double) seconds,
                times.mistakes(),
                server.residentMebibytes());
    }

    private record Seen(List<Long> arrived, List<Long> told) {}

    /** From the answer to the one who wrote until the other's page shows it. */
    private Seen visible(Visitor adviser, Visitor referrer) throws Exception {
        var arrived = new ArrayList<Long>();
        var told = new ArrayList<Long>();
        for (int i = 0; i < SEEN && times.counting(); i++) {
            var id = UUID.randomUUID();
            if (!referrer.post("/refer", Day.referral(id)).saved()) {
                throw new IllegalStateException("A referral was not sent");
            }
            arrived.add(until(adviser, "/inbox/" + id, ""));
            told.add(until(referrer, "/referrals/" + id, "Received"));
        }
        return new Seen(arrived, told);
    }

    private static void seen(String what, List<Long> times) {
        var taken = Percentiles.of(times);
        System.out.printf(
                Locale.UK, "| %s | %d | %,.0f | %,.0f | 2,000 |%n", what, taken.count(), taken.at(0.5), taken.at(0.99));
    }

    private static long until(Visitor visitor, String path, String words) throws Exception {
        var began = System.nanoTime();
        while (true) {
            var answer = visitor.get(path);
            if (answer.shown() && answer.body().contains(words)) {
                return System.nanoTime() - began;
            }
            if (System.nanoTime() - began > 30_000_000_000L) {
                throw new IllegalStateException(path + " was not shown within 30 s");
            }
        }
    }

    private static void row(String what, Percentiles taken, int goal) {
        System.out.printf(Locale.UK, "| %s | %,.0f | %,.0f | %d |%n", what, taken.at(0.5), taken.at(0.95), goal);
    }
}
