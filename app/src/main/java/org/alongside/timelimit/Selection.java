package org.alongside.timelimit;

import java.util.ArrayList;
import java.util.List;
import org.alongside.timelimit.rule.Case;
import org.alongside.timelimit.rule.Fact;
import org.alongside.timelimit.rule.Version;
import org.alongside.timelimit.rule.When;

/** Which cases of a rule apply, as far as the facts say. */
final class Selection {

    private enum Fit {
        YES,
        PERHAPS,
        NO
    }

    private Selection() {}

    /** Whether the facts say for sure that one of its cases applies. */
    static boolean fits(Version version, Known known) {
        return version.cases().stream().anyMatch(one -> fit(one.when(), known) == Fit.YES);
    }

    /** One case, or all that may apply while a fact is missing; none when the facts fit nothing. */
    static List<Case> of(Version version, Known known, Warnings warnings) {
        if (version.cases().size() == 1) {
            var only = version.cases().getFirst();
            return fit(only.when(), known) == Fit.NO ? List.of() : version.cases();
        }
        var open = new ArrayList<Case>();
        Case usual = null;
        for (var one : version.cases()) {
            if (one.when().usual()) {
                usual = one;
                continue;
            }
            switch (fit(one.when(), known)) {
                case YES -> {
                    warnOthers(open, warnings);
                    return List.of(one);
                }
                case PERHAPS -> open.add(one);
                case NO -> {}
            }
        }
        if (usual == null) {
            warnMissing(open, known, warnings);
            return open;
        }
        warnOthers(open, warnings);
        return List.of(usual);
    }

    private static void warnOthers(List<Case> open, Warnings warnings) {
        if (!open.isEmpty()) {
            warnings.add(new Warning.TakenForUsual(open));
        }
    }

    private static void warnMissing(List<Case> open, Known known, Warnings warnings) {
        for (var fact : Fact.values()) {
            var values = open.stream()
                    .flatMap(one -> one.when().facts().getOrDefault(fact, List.of()).stream())
                    .distinct()
                    .toList();
            if (!values.isEmpty() && known.fact(fact) == null) {
                warnings.add(new Warning.NotSaid(fact, values));
            }
        }
    }

    private static Fit fit(When when, Known known) {
        var fit = Fit.YES;
        for (var wanted : when.facts().entrySet()) {
            var value = known.fact(wanted.getKey());
            if (value == null) {
                fit = Fit.PERHAPS;
            } else if (!wanted.getValue().contains(value)) {
                return Fit.NO;
            }
        }
        return fit;
    }
}
