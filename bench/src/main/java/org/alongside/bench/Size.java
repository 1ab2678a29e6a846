package org.alongside.bench;

/** How much a database of one size holds (design.md, section 9). */
enum Size {
    S(20_000, 80_000, 400_000),
    M(200_000, 1_000_000, 5_000_000),
    L(2_000_000, 8_000_000, 60_000_000);

    /** In every size one team has this many open items, and one client this many events. */
    static final int OPEN = 20_000;

    static final int EVENTS_OF_ONE = 2_000;

    final int clients;
    final int referrals;
    final int events;

    Size(int clients, int referrals, int events) {
        this.clients = clients;
        this.referrals = referrals;
        this.events = events;
    }
}
