package org.alongside.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Values that chance gives, the same in every run but for the hour. */
final class MadeValues {

    private static final String SIGNS = "23456789BCDFGHJKLMNPQRSTVWXZ";

    private static final long ALL_REFERENCES = (long) Math.pow(SIGNS.length(), 8);

    private final Random random = new Random(7);
    private final Instant now;
    private long references;

    MadeValues(Instant now) {
        this.now = now;
    }

    Random random() {
        return random;
    }

    Instant now() {
        return now;
    }

    Instant past(int days) {
        return now.minus(Duration.ofDays(20)).minusSeconds(random.nextInt(days * 86_400 - 20 * 86_400));
    }

    /** As much of the same days gone by as this share says: what is made in the order of time is stored faster. */
    Instant past(int days, double share) {
        return now.minus(Duration.ofDays(20)).minusSeconds((long) ((1 - share) * (days - 20) * 86_400));
    }

    UUID id(Instant at) {
        long high = at.toEpochMilli() << 16 | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, random.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Looks like chance and is never the same twice: steps through all there are, with no factor in common. */
    String reference() {
        references = (references + 123_456_789_011L) % ALL_REFERENCES;
        var text = new StringBuilder();
        for (long i = 0, rest = references; i < 8; i++, rest /= SIGNS.length()) {
            text.append(i == 4 ? "-" : "").append(SIGNS.charAt((int) (rest % SIGNS.length())));
        }
        return text.toString();
    }

    static String sortedWords(MadeNames.Name name) {
        var words = (name.givenKey() + " " + name.familyKey()).split(" ");
        java.util.Arrays.sort(words);
        return String.join(" ", words);
    }

    /** 999, six figures and the one that checks them; null where there is none, or the range is used up. */
    static String nhsNumber(int number) {
        if (number > 999_999) {
            return null;
        }
        var figures = "999%06d".formatted(number);
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (figures.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? null : figures + check;
    }
}
