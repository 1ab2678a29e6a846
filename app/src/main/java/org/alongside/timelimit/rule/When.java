package org.alongside.timelimit.rule;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** "landlord=private, notice=1|1A": the facts under which a case of a rule applies; none of them is the usual case. */
public record When(Map<Fact, List<String>> facts) {

    public static final When USUAL = new When(Map.of());
    public static final String EXPECTED = "facts such as \"place=uk\" or \"landlord=private, notice=1|1A\"";

    static Optional<When> read(String words) {
        var facts = new EnumMap<Fact, List<String>>(Fact.class);
        for (var part : words.split(",")) {
            var pair = part.strip().split("=", 2);
            var fact = Fact.named(pair[0]).filter(Fact::selects);
            if (pair.length < 2 || fact.isEmpty() || facts.containsKey(fact.get())) {
                return Optional.empty();
            }
            facts.put(
                    fact.get(),
                    Arrays.stream(pair[1].split("\\|")).map(String::strip).toList());
        }
        return Optional.of(new When(facts));
    }

    public boolean usual() {
        return facts.isEmpty();
    }

    @Override
    public String toString() {
        return facts.entrySet().stream()
                .map(one -> one.getKey() + "=" + String.join("|", one.getValue()))
                .collect(Collectors.joining(", "));
    }
}
