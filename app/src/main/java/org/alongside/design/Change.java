package org.alongside.design;

import java.util.Arrays;
import java.util.List;
import org.alongside.servicemodel.ServiceModel;

/** A fact that reads differently in two versions of a pathway. */
public record Change(String fact, String from, String to) {

    /** The facts in which two designs differ. */
    public static List<Change> between(ServiceModel from, ServiceModel to) {
        return Arrays.stream(Fact.values())
                .filter(fact -> !fact.same(List.of(from, to)))
                .map(fact -> new Change(fact.label(), fact.of(from), fact.of(to)))
                .toList();
    }
}
