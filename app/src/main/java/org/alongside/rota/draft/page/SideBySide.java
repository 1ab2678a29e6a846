package org.alongside.rota.draft.page;

import java.util.Arrays;
import java.util.List;
import org.alongside.rota.plan.explain.Comparison;
import org.alongside.rota.plan.rule.Rule;

/** What another draft does instead, in words; numbers with a plus are more of what nobody wants. */
public record SideBySide(String unmet, String warnings, String points, List<RuleLine> rules, List<String> words) {

    /** A rule and what the other draft pays more for it. */
    public record RuleLine(String title, String points) {}

    static SideBySide of(Comparison comparison) {
        var rules = Arrays.stream(Rule.values())
                .map(rule ->
                        new RuleLine(rule.title(), signed(comparison.points().getOrDefault(rule, 0L))))
                .toList();
        return new SideBySide(
                signed(comparison.unmet()),
                signed(comparison.broken()),
                signed(comparison.cost()),
                rules,
                comparison.differences().stream().map(ReadDraft::words).toList());
    }

    private static String signed(long number) {
        return number > 0 ? "+" + number : "" + number;
    }
}
