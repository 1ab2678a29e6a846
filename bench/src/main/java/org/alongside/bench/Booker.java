package org.alongside.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Somebody who refers one person and then books and cancels for them without end, until nobody answers. */
final class Booker implements Runnable {

    private static final Pattern SLOT = Pattern.compile("value=\"([0-9a-f-]{36}_[0-9]+)\"");
    /** All choose among the first few, so that they meet. */
    private static final int NARROW = 6;

    private final Visitor visitor;
    private final BookingHistory history;
    private final Random random;

    Booker(Visitor visitor, BookingHistory history, Random random) {
        this.visitor = visitor;
        this.history = history;
        this.random = random;
    }

    @Override
    public void run() {
        try {
            var referral = UUID.randomUUID();
            if (!visitor.post("/refer", Day.referral(referral)).saved()) {
                throw new IllegalStateException("No referral was taken");
            }
            for (; ; ) {
                book(referral);
            }
        } catch (IOException killed) {
            // That is what it waits for.
        } catch (Exception problem) {
            System.err.println("A booker ended: " + problem);
        }
    }

    private void book(UUID referral) throws Exception {
        var page = "/appointments/book?referral=" + referral;
        var answer = visitor.get(page);
        if (answer.status() >= 500) {
            throw new IOException("The server is going down");
        }
        var slots = slots(answer.body());
        if (slots.isEmpty()) {
            return;
        }
        var slot = slots.get(random.nextInt(Math.min(NARROW, slots.size())));
        var id = UUID.randomUUID();
        var booked = visitor.post(page, Map.of("id", id.toString(), "slot", slot, "meet", "telephone"));
        if (booked.ledTo("/appointments/" + id)) {
            history.booked(id);
            if (random.nextBoolean()) {
                cancel(id);
            }
        } else if (booked.status() == 422) {
            history.refused();
        }
    }

    private static List<String> slots(String body) {
        return SLOT.matcher(body)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private void cancel(UUID id) throws Exception {
        history.cancels(id);
        var form = Map.of("askedBy", "client", "reason", "not_well");
        if (visitor.post("/appointments/" + id + "/cancel", form).ledTo("/appointments/" + id)) {
            history.cancelled(id);
        }
    }
}
