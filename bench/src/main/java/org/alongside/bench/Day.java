package org.alongside.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.alongside.bench.Times.Deed;

/** What an adviser and a referrer do all day, with time to think between two pages. */
final class Day {

    private static final List<String> NAMES = List.of("patel", "murphy", "okafor", "smith", "khan", "nowak", "kel");

    private final Visitor visitor;
    private final Times times;
    private final Random random;

    Day(Visitor visitor, Times times, long seed) {
        this.visitor = visitor;
        this.times = times;
        this.random = new Random(seed);
    }

    void adviser() throws Exception {
        var inbox = look(Deed.INBOX, "/inbox").links("/inbox/");
        if (!inbox.isEmpty()) {
            var one = inbox.get(random.nextInt(inbox.size()));
            if (look(Deed.ARRIVAL, one).shown() && random.nextInt(3) == 0) {
                write(
                        Deed.ATTEMPT,
                        one + "/attempt",
                        Map.of(
                                "id",
                                UUID.randomUUID().toString(),
                                "channel",
                                "phone",
                                "outcome",
                                "no_answer",
                                "note",
                                ""));
            }
        }
        var clients = look(Deed.CLIENTS, "/clients").links("/clients/");
        think();
        var found = visitor.post("/clients/search", Map.of("wanted", NAMES.get(random.nextInt(NAMES.size()))));
        times.keep(Deed.SEARCH, found, found.shown());
        if (!clients.isEmpty()) {
            look(Deed.RECORD, clients.get(random.nextInt(clients.size())));
        }
    }

    void referrer() throws Exception {
        var sent = look(Deed.SENT, "/referrals").links("/referrals/");
        if (!sent.isEmpty()) {
            look(Deed.SENT_ONE, sent.get(random.nextInt(sent.size())));
        }
        look(Deed.FORM, "/refer");
        write(Deed.REFER, "/refer", referral(UUID.randomUUID()));
    }

    /** A referral form, filled in; sent although the name may have been referred before. */
    static Map<String, String> referral(UUID id) {
        return Map.of(
                "id", id.toString(),
                "givenName", "Quỳnh",
                "familyName", "O'Load " + id.toString().substring(0, 8),
                "phone", "07700 900123",
                "areas", "debt",
                "how", "noticed",
                "agreed", "true",
                "feedback", "status",
                "press", "again");
    }

    private Visitor.Answer look(Deed deed, String path) throws Exception {
        think();
        var answer = visitor.get(path);
        return times.keep(deed, answer, answer.shown());
    }

    private void write(Deed deed, String path, Map<String, String> form) throws Exception {
        think();
        var answer = visitor.post(path, form);
        times.keep(deed, answer, answer.saved());
    }

    /** From four to twelve seconds. */
    private void think() throws InterruptedException {
        Thread.sleep(4_000 + random.nextInt(8_000));
    }
}
