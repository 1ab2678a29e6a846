package org.alongside.rota.plan.rule;

import java.util.EnumMap;
import java.util.Map;

/** How much each rule counts in a partnership; what is not named counts as usual. */
public record Weights(Map<Rule, Integer> byRule) {

    public static final Weights USUAL = new Weights(Map.of());

    public Weights {
        var whole = new EnumMap<Rule, Integer>(Rule.class);
        for (var rule : Rule.values()) {
            var weight = byRule.getOrDefault(rule, rule.usual());
            if (weight < rule.least() || weight > rule.most()) {
                throw new IllegalArgumentException(
                        "%s: %d is not between %d and %d".formatted(rule, weight, rule.least(), rule.most()));
            }
            whole.put(rule, weight);
        }
        byRule = Map.copyOf(whole);
    }

    public int of(Rule rule) {
        return byRule.getOrDefault(rule, rule.usual());
    }
}
