package org.alongside.consent.decide;

import java.util.ArrayList;
import java.util.List;
import org.alongside.consent.Decision;
import org.alongside.consent.Subject;
import org.alongside.kernel.ConsentPurpose;

/** What counts now: the decisions that no later one has taken the place of, by the same rule as consent.covers. */
final class InForce {

    private InForce() {}

    /** @param decisions newest first */
    static List<Decision> of(List<Decision> decisions) {
        var standing = new ArrayList<Decision>();
        for (var one : decisions) {
            if (standing.stream().noneMatch(later -> replaces(later, one))) {
                standing.add(one);
            }
        }
        return standing;
    }

    static List<Decision> of(List<Decision> decisions, ConsentPurpose purpose) {
        return of(decisions.stream().filter(one -> one.purpose() == purpose).toList());
    }

    private static boolean replaces(Decision later, Decision earlier) {
        return later.purpose() == earlier.purpose()
                && (later.subject() instanceof Subject.OfClient
                        || later.subject().equals(earlier.subject()))
                && (later.fromId().isEmpty() || later.fromId().equals(earlier.fromId()))
                && (later.toId().isEmpty() || later.toId().equals(earlier.toId()));
    }
}
