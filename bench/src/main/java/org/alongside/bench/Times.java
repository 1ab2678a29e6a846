package org.alongside.bench;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Times and mistakes of many visitors, by what they did. */
final class Times {

    /** What is measured, with its goal in ms for the slowest of twenty. */
    enum Deed {
        INBOX("Inbox", 150),
        CLIENTS("Client list", 150),
        SENT("Sent referrals", 150),
        SEARCH("Search for a client", 150),
        RECORD("One record", 120),
        ARRIVAL("One referral received", 120),
        SENT_ONE("One referral sent", 120),
        FORM("Referral form", 150),
        REFER("Send a referral", 300),
        ATTEMPT("Write down a try", 300);

        final String title;
        final int goal;

        Deed(String title, int goal) {
            this.title = title;
            this.goal = goal;
        }
    }

    private final Map<Deed, Queue<Long>> taken = new ConcurrentHashMap<>();
    private final AtomicInteger wrong = new AtomicInteger();
    private final AtomicReference<String> first = new AtomicReference<>("");
    private volatile boolean counting;

    /** Nothing before counts: the program was still warming up. */
    void begin() {
        taken.clear();
        counting = true;
    }

    void end() {
        counting = false;
    }

    boolean counting() {
        return counting;
    }

    Visitor.Answer keep(Deed deed, Visitor.Answer answer, boolean right) {
        if (counting && right) {
            taken.computeIfAbsent(deed, ignored -> new ConcurrentLinkedQueue<>())
                    .add(answer.took());
        }
        if (!right) {
            mistake(deed.title + " answered " + answer.status());
        }
        return answer;
    }

    void mistake(String what) {
        wrong.incrementAndGet();
        first.compareAndSet("", what);
    }

    Percentiles of(Deed deed) {
        return Percentiles.of(taken.getOrDefault(deed, new ConcurrentLinkedQueue<>()));
    }

    int all() {
        return taken.values().stream().mapToInt(Queue::size).sum();
    }

    /** How many went wrong, and what the first was. */
    String mistakes() {
        return wrong.get() == 0 ? "none" : wrong.get() + ", the first: " + first.get();
    }
}
