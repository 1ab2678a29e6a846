package org.alongside.database;

import java.util.Random;
import java.util.UUID;

/** UUID version 7 of RFC 9562, section 5.7: 48 bits of milliseconds, then 74 random bits. */
final class TimeOrderedId {

    private TimeOrderedId() {}

    static UUID next(long milliseconds, Random random) {
        long high = (milliseconds << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
