package org.alongside.audit.seal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The end of the chain at some time: a block's number, hash and time. One line outside the database stands for it. */
public record Head(long number, byte[] hash, long sealedAt) {

    private static final Pattern LINE = Pattern.compile("alongside-audit 1 ([0-9]{1,18}) ([0-9a-f]{64}) (\\S{20,30})");

    public static final Head NONE = new Head(0, Block.none(), 0);

    String line() {
        return "alongside-audit 1 %d %s %s".formatted(number, HexFormat.of().formatHex(hash), time());
    }

    public Instant time() {
        return Instant.EPOCH.plus(sealedAt, ChronoUnit.MICROS);
    }

    public boolean sameAs(Head other) {
        return number == other.number && Arrays.equals(hash, other.hash);
    }

    /** Empty for what is no such line. */
    static Optional<Head> read(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var time = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(parts.group(3)));
            return Optional.of(
                    new Head(Long.parseLong(parts.group(1)), HexFormat.of().parseHex(parts.group(2)), time));
        } catch (java.time.DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
