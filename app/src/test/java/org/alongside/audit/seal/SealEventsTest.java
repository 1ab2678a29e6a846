package org.alongside.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class SealEventsTest {

    private final SampleTrail trail = SampleTrail.empty();

    @Test
    void committed_events_are_sealed_and_rolled_back_ones_leave_no_trace() {
        trail.append(3);
        trail.work(() -> trail.read(5), true);
        trail.append(2);
        trail.seal();

        var verdict = trail.verify();
        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.events()).isEqualTo(5);
        assertThat(trail.seal().count("block")).as("nothing new, no block").isEqualTo(1);
    }

    @Test
    void a_long_transaction_holds_back_its_own_and_later_events_and_none_before_it() throws Exception {
        var mayEnd = new CountDownLatch(1);
        var hasBegun = new CountDownLatch(1);
        trail.append(4);
        try (var other = Executors.newSingleThreadExecutor()) {
            var running = other.submit(() -> trail.work(
                    () -> {
                        trail.read(1);
                        hasBegun.countDown();
                        await(mayEnd);
                    },
                    false));
            hasBegun.await();
            trail.append(3).seal();
            assertThat(trail.verify().events()).isEqualTo(4);
            assertThat(trail.verify().unsealed()).isEqualTo(3);
            mayEnd.countDown();
            running.get();
        }

        trail.seal();
        assertThat(trail.verify().holds()).isTrue();
        assertThat(trail.verify().events()).isEqualTo(8);
    }

    @Test
    void a_transaction_larger_than_a_block_is_sealed_in_several() {
        trail.append(5000).append(1).seal();

        assertThat(trail.count("block")).isEqualTo(2);
        assertThat(trail.verify().events()).isEqualTo(5001);
        assertThat(trail.verify().holds()).isTrue();
    }

    @Test
    void a_sealer_killed_before_its_commit_leaves_nothing_and_the_next_one_seals_the_same() {
        trail.append(3);
        var transaction = new TransactionTemplate(trail.database.transactions());
        CurrentViewer.as(
                new Viewer.Task("audit-seal"),
                () -> transaction.executeWithoutResult(killed -> {
                    trail.anotherSealer().seal();
                    killed.setRollbackOnly();
                }));
        assertThat(trail.count("block")).isZero();

        trail.seal();
        assertThat(trail.verify().events()).isEqualTo(3);
        assertThat(trail.verify().holds()).isTrue();
    }

    @Test
    void a_server_killed_between_sealing_and_writing_the_head_writes_it_later() throws Exception {
        trail.append(1).seal();
        assertThat(trail.publish()).isTrue();
        trail.append(1).seal().append(1).seal();
        assertThat(trail.verify().heads()).isEqualTo(1);

        assertThat(trail.publish()).isTrue();
        assertThat(trail.verify().heads()).isEqualTo(3);
        assertThat(Files.readAllLines(trail.folder.resolve(HeadFile.NAME))).hasSize(3);
    }

    @Test
    void a_second_place_that_is_away_stops_nothing_and_catches_up(@org.junit.jupiter.api.io.TempDir Path share)
            throws Exception {
        var mount = share.resolve("mount");
        trail.append(1).seal();
        assertThat(trail.publish(mount.resolve("head.txt").toString())).isFalse();

        Files.createDirectory(mount);
        trail.append(1).seal();
        assertThat(trail.publish(mount.resolve("head.txt").toString())).isTrue();
        assertThat(Files.readAllLines(mount.resolve("head.txt")))
                .isEqualTo(Files.readAllLines(trail.folder.resolve(HeadFile.NAME)));
    }

    /** Writers that commit, roll back and dawdle, against two sealers: chance orders, the same seed for each. */
    @Test
    void writers_and_two_sealers_at_once_leave_no_gap_no_double_and_no_false_alarm() throws Exception {
        for (int seed = 1; seed <= 4; seed++) {
            var chance = SampleTrail.empty();
            var committed = new AtomicInteger();
            try (var people = Executors.newFixedThreadPool(8)) {
                var work = new ArrayList<Callable<Integer>>();
                for (int writer = 0; writer < 5; writer++) {
                    var random = new Random(seed * 100L + writer);
                    work.add(() -> write(chance, random, committed));
                }
                work.add(() -> sealOften(chance));
                work.add(() -> sealOften(chance));
                work.add(() -> verifyOften(chance));
                for (var done : people.invokeAll(work)) {
                    done.get();
                }
            }
            var verdict = chance.seal().verify();
            assertThat(verdict.holds())
                    .as("seed %d: %s", seed, verdict.finding())
                    .isTrue();
            assertThat(verdict.events()).isEqualTo(committed.get());
            assertThat(verdict.unsealed()).isZero();
        }
    }

    private static int write(SampleTrail trail, Random random, AtomicInteger committed) {
        for (int i = 0; i < 30; i++) {
            var events = random.nextInt(4);
            var rolledBack = random.nextInt(4) == 0;
            trail.work(
                    () -> {
                        trail.read(events);
                        dawdle(random.nextInt(2000));
                        trail.read(1);
                    },
                    rolledBack);
            committed.addAndGet(rolledBack ? 0 : events + 1);
        }
        return 0;
    }

    private static int sealOften(SampleTrail trail) {
        for (int i = 0; i < 40; i++) {
            var sealer = trail.anotherSealer();
            CurrentViewer.as(new Viewer.Task("audit-seal"), sealer::seal);
            trail.publish();
        }
        return 0;
    }

    private static int verifyOften(SampleTrail trail) {
        for (int i = 0; i < 20; i++) {
            assertThat(trail.verify().finding()).isNull();
        }
        return 0;
    }

    /** Gives others a chance to be in between, by chance long or short. */
    private static void dawdle(int turns) {
        for (int i = 0; i < turns; i++) {
            Thread.onSpinWait();
            if (i % 100 == 0) {
                Thread.yield();
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
