package org.alongside.rota.plan.travel;

/**
 * How far is too far, in minutes: between the morning's place and the afternoon's, between home and a place, and from a
 * student to the supervisor on duty (0: they must sit at the same place).
 */
public record Reach(int betweenMinutes, int homeMinutes, int supervisorMinutes) {

    public static final Reach USUAL = new Reach(60, 90, 0);

    public Reach {
        if (betweenMinutes < 0 || homeMinutes < 0 || supervisorMinutes < 0) {
            throw new IllegalArgumentException("a limit below no minutes");
        }
    }
}
