package org.alongside.rota.plan;

import java.util.Set;
import java.util.UUID;

/** What an adviser would rather have, and rather not. */
public record Likes(
        Set<UUID> preferredPlaces,
        Set<UUID> dislikedPlaces,
        Set<HalfDay> preferredHalfDays,
        Set<HalfDay> dislikedHalfDays) {

    public static final Likes NONE = new Likes(Set.of(), Set.of(), Set.of(), Set.of());

    public Likes {
        preferredPlaces = Set.copyOf(preferredPlaces);
        dislikedPlaces = Set.copyOf(dislikedPlaces);
        preferredHalfDays = Set.copyOf(preferredHalfDays);
        dislikedHalfDays = Set.copyOf(dislikedHalfDays);
    }

    /** 2 for each dislike met, 1 for each wish not met, 0 when there was neither. */
    public int regret(UUID place, HalfDay halfDay) {
        return regret(preferredPlaces, dislikedPlaces, place) + regret(preferredHalfDays, dislikedHalfDays, halfDay);
    }

    private static <T> int regret(Set<T> preferred, Set<T> disliked, T given) {
        if (disliked.contains(given)) {
            return 2;
        }
        return preferred.isEmpty() || preferred.contains(given) ? 0 : 1;
    }
}
