package org.alongside.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Made-up events of the audit trail, as lines for COPY; the same in every run but for the hour. */
final class MadeEvents {

    private static final List<String> KINDS = List.of("client", "client_list", "site", "team", "person", "membership");

    private final Random random = new Random(7);

    /**
     * Every third event is the supervisor's own agency's; the last year of forty people, in the order of time as events
     * come.
     *
     * @param share how much of the year has gone by, from 0 to 1
     */
    void line(StringBuilder lines, int made, double share, UUID[] whose) {
        var at = Instant.now().minus(Duration.ofSeconds((long) ((1 - share) * 365 * 24 * 3600)));
        var agency = made % 3 == 0 ? whose[0] : new UUID(1, made % 3);
        lines.append(new UUID(at.toEpochMilli() << 16 | 0x7000L, random.nextLong() >>> 2 | Long.MIN_VALUE))
                .append('\t')
                .append(at)
                .append('\t')
                .append(new UUID(2, random.nextInt(40)))
                .append('\t')
                .append(agency)
                .append('\t')
                .append(whose[1])
                .append("\tadviser\t203.0.113.0/24\t")
                .append(random.nextInt(1000) == 0 ? "DENIED" : "READ")
                .append('\t')
                .append(KINDS.get(random.nextInt(made % 100 == 0 ? 6 : 3)))
                .append('\t')
                .append(new UUID(3, random.nextInt(100_000)))
                .append("\t{\"rows\":\"12\"}\n");
    }
}
