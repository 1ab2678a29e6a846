package org.alongside.client.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How alike two clients are: points for what they share, fewer for what speaks against it. Families share an address, a
 * phone and a name, and twins a birthday too, so what a household shares counts once and other names count against.
 */
record Likeness(int points, List<String> reasons) {

    /** Less is not worth showing: one address or one birthday in common. */
    private static final int POSSIBLE = 3;

    /** Less is not worth a person's time later: a common name alone. */
    static final int WORTH_ASKING = 4;

    static Likeness of(Facts one, Facts other, Set<MatchKey.Kind> shared) {
        var found = new Likeness(0, new ArrayList<>());
        var named = found.ofNames(one, other, shared);
        var nhs = named.ofNhsNumbers(one, other);
        return nhs.ofBirths(one, other).ofHousehold(shared);
    }

    private Likeness ofNames(Facts one, Facts other, Set<MatchKey.Kind> shared) {
        if (shared.contains(MatchKey.Kind.NAME)) {
            return and(3, MatchKey.Kind.NAME.label());
        }
        if (shared.contains(MatchKey.Kind.SOUND)) {
            return and(2, MatchKey.Kind.SOUND.label());
        }
        return !one.named() || !other.named() ? this : and(-2, "");
    }

    private Likeness ofNhsNumbers(Facts one, Facts other) {
        var first = one.nhsNumber();
        var second = other.nhsNumber();
        if (first == null || second == null) {
            return this;
        }
        return first.equals(second) ? and(6, MatchKey.Kind.NHS.label()) : and(-6, "");
    }

    private Likeness ofBirths(Facts one, Facts other) {
        var first = one.born().exact();
        var second = other.born().exact();
        if (first.isPresent() && first.equals(second)) {
            return and(3, MatchKey.Kind.BORN.label());
        }
        if (nearly(first, second)) {
            return and(1, "Date of birth differs a little");
        }
        if (one.born().contradicts(other.born())) {
            return and(-3, "");
        }
        return one.born().earliest().isPresent() && other.born().earliest().isPresent()
                ? and(1, "Born about the same time")
                : this;
    }

    /** Day and month swapped, or one of the three parts different: what a slip of the pen makes. */
    private static boolean nearly(Optional<LocalDate> first, Optional<LocalDate> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        var one = first.get();
        var other = second.get();
        int alike = (one.getYear() == other.getYear() ? 1 : 0)
                + (one.getMonthValue() == other.getMonthValue() ? 1 : 0)
                + (one.getDayOfMonth() == other.getDayOfMonth() ? 1 : 0);
        var swapped = one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
        return swapped || alike == 2;
    }

    private Likeness ofHousehold(Set<MatchKey.Kind> shared) {
        var household = EnumSet.of(MatchKey.Kind.PHONE, MatchKey.Kind.EMAIL, MatchKey.Kind.HOME);
        household.retainAll(shared);
        var found = this;
        int points = Math.min(3, household.size() + 1);
        for (var kind : household) {
            found = found.and(points, kind.label());
            points = 0;
        }
        return found;
    }

    private Likeness and(int more, String reason) {
        var all = new ArrayList<>(reasons);
        if (!reason.isEmpty()) {
            all.add(reason);
        }
        return new Likeness(points + more, all);
    }

    /** Empty when they are hardly alike. */
    Optional<Band> band() {
        if (points < POSSIBLE || reasons.equals(List.of(MatchKey.Kind.BORN.label()))) {
            return Optional.empty();
        }
        return Optional.of(Band.of(points));
    }
}
