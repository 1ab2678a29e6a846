package org.alongside.throttle;

import java.time.Duration;
import java.util.Locale;

/**
 * What is counted: so many failures are free, then each doubles the wait, up to the longest one. A quiet day forgets
 * all.
 */
public enum Budget {
    /** All strangers together who try one account. */
    ACCOUNT(10, Duration.ofMinutes(15)),
    /** One network address, whichever accounts it tries. */
    ADDRESS(30, Duration.ofMinutes(15)),
    /** A device its person has signed in on before: what strangers do to the account does not slow it. */
    DEVICE(10, Duration.ofMinutes(15)),
    /** Codes of somebody who knew the password. */
    CODE(5, Duration.ofMinutes(15)),
    /** The present password, asked for again by a page of the account. */
    CONFIRMATION(5, Duration.ofMinutes(15)),
    /** Referrals through one link without an account: never slower than people type them. */
    DOOR(60, Duration.ofMinutes(1)),
    /** The same from one network address. */
    DOOR_ADDRESS(20, Duration.ofMinutes(1)),
    /** Pages of clients' own links from one network address. */
    LINK_ADDRESS(120, Duration.ofMinutes(1));

    private final int free;
    private final Duration longest;

    Budget(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    int free() {
        return free;
    }

    Duration longest() {
        return longest;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** This budget for one account, address, device or person. */
    public Claim of(String whose) {
        return new Claim(this, whose);
    }

    /** A try that counts against a budget. */
    public record Claim(Budget budget, String whose) {}
}
