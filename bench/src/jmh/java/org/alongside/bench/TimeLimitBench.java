package org.alongside.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.alongside.timelimit.Answer;
import org.alongside.timelimit.Known;
import org.alongside.timelimit.TimeLimits;
import org.alongside.timelimit.rule.Catalogue;
import org.alongside.timelimit.rule.Fact;
import org.alongside.timelimit.rule.TimeLimit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How many limits one core works out in a second: all clocks in turn, each from made-up days that it asks for, four
 * dates with all steps of their derivation. Run by {@code ./alongside bench timelimit}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TimeLimitBench {

    private static final int ASKED = 8192;
    private static final int ROUND = 1_000_000;

    private record Asked(TimeLimit limit, Known known) {}

    private final TimeLimits engine = TimeLimits.shipped();
    private final List<Asked> asked = new ArrayList<>();
    private int next;
    private long answered;

    @Setup
    public void make() {
        var random = new Random(20261128);
        var clocks = Catalogue.shipped().all();
        for (var i = 0; i < ASKED; i++) {
            var limit = clocks.get(i % clocks.size());
            asked.add(new Asked(limit, known(limit, random)));
        }
    }

    private static Known known(TimeLimit limit, Random random) {
        var first = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(365 * 6));
        var known = Known.NOTHING;
        for (var moment : limit.asks()) {
            known = known.with(moment, first.plusDays(random.nextInt(20)));
        }
        for (var fact : Fact.values()) {
            var values = limit.values(fact);
            known = values.isEmpty() ? known : known.with(fact, values.get(random.nextInt(values.size())));
        }
        return known;
    }

    /** The four dates and their steps. */
    @Benchmark
    public Answer compute() {
        var one = asked.get(next++ & (ASKED - 1));
        return engine.compute(one.limit(), one.known());
    }

    /**
     * The same by processor time, for a machine that does other work as well: the median of ten rounds of a million,
     * after four to warm up.
     */
    public static void main(String... ignored) {
        var bench = new TimeLimitBench();
        bench.make();
        var threads = ManagementFactory.getThreadMXBean();
        var rounds = new ArrayList<Double>();
        for (var round = -4; round < 10; round++) {
            var before = threads.getCurrentThreadCpuTime();
            for (var i = 0; i < ROUND; i++) {
                bench.answered += bench.compute() instanceof Answer.Dates ? 1 : 0;
            }
            if (round >= 0) {
                rounds.add(ROUND * 1e9 / (threads.getCurrentThreadCpuTime() - before));
            }
        }
        rounds.sort(null);
        System.out.printf(
                "%,.0f a second of processor time (%,.0f to %,.0f); %d of 100 gave dates%n",
                rounds.get(5), rounds.getFirst(), rounds.getLast(), bench.answered * 100 / (14L * ROUND));
    }

    /** The same, with every step put into words. */
    @Benchmark
    public int computeAndExplain() {
        var one = asked.get(next++ & (ASKED - 1));
        return engine.compute(one.limit(), one.known()) instanceof Answer.Dates dates
                ? dates.safe().words().size() + dates.internalTarget().words().size()
                : 0;
    }
}
