package org.alongside.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.kernel.Money;

/** Everything promised to one partnership that stands now. */
public record Ledger(List<Promise.Agreement> agreements, List<Promise.Stream> streams, List<Promise.Support> support) {

    public Ledger {
        agreements = List.copyOf(agreements);
        streams = List.copyOf(streams);
        support = List.copyOf(support);
    }

    Optional<Promise> find(UUID id) {
        return Stream.of(agreements, streams, support)
                .<Promise>flatMap(List::stream)
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    public Money yearlyFunding() {
        return streams.stream().map(Promise.Stream::yearly).reduce(Money.ZERO, Money::plus);
    }

    public Money yearlySupport() {
        return support.stream().map(Promise.Support::yearly).reduce(Money.ZERO, Money::plus);
    }
}
