package org.alongside.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.kernel.Money;
import org.alongside.ledger.Promise;
import org.alongside.servicemodel.Delivery.CoLocation;
import org.alongside.servicemodel.FundingSource;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.servicemodel.ServiceModel.Kind;

/** Agreements, funding and support in kind of a demo partnership; one review is overdue, as in life. */
record DemoLedger(ServiceModel model, Map<UUID, Kind> agencies, LocalDate started, LocalDate today) {

    private static final List<String> LEADS =
            List.of("Suharto", "Siobhán O'Brien", "Tom Nguyễn", "Grace Okafor", "Prince");

    List<Promise> promises(Supplier<UUID> ids) {
        var promises = new ArrayList<Promise>();
        for (var agency : agencies.entrySet()) {
            promises.add(agreement(ids.get(), agency.getKey(), agency.getValue(), promises.size()));
        }
        model.funding().forEach(source -> promises.add(stream(ids.get(), source)));
        if (model.delivery().coLocation() != CoLocation.NONE) {
            promises.add(room(ids.get()));
        }
        return promises;
    }

    private Promise agreement(UUID id, UUID agency, Kind kind, int number) {
        var title = switch (kind) {
            case HEALTH_PROVIDER -> "Information sharing agreement";
            case ADVICE_AGENCY -> "Partnership agreement";
            case COMMISSIONER, CHARITY -> "Grant agreement";
            case UNIVERSITY -> "Placement agreement";
        };
        var review = today.plusMonths(number * 4L - 2);
        return new Promise.Agreement(id, agency, title, LEADS.get(number % LEADS.size()), started, review);
    }

    private Promise stream(UUID id, FundingSource source) {
        var number = model.funding().indexOf(source);
        var ends = LocalDate.of(today.getYear() + 1 + number, 3, 31);
        var sum = new Money((36_000 + number * 14_000 + model.place().count().orElse(12) * 900L) * 100);
        return new Promise.Stream(
                id,
                payer(source),
                source,
                source.label() + " grant",
                sum,
                ends.minusYears(3).plusDays(1),
                Optional.of(ends));
    }

    private Optional<UUID> payer(FundingSource source) {
        var kind = switch (source) {
            case CHARITY -> Kind.CHARITY;
            case UNIVERSITY -> Kind.UNIVERSITY;
            default -> Kind.COMMISSIONER;
        };
        var payers = agencies.entrySet().stream()
                .filter(agency -> agency.getValue() == kind)
                .map(Map.Entry::getKey)
                .toList();
        var last = source == FundingSource.NHS || source == FundingSource.NHS_ICB;
        return payers.isEmpty() || last && payers.size() == 1 && model.funding().size() > 1
                ? Optional.empty()
                : Optional.of(last ? payers.getLast() : payers.getFirst());
    }

    private Promise room(UUID id) {
        var host = agencies.entrySet().stream()
                .filter(agency -> agency.getValue() == Kind.HEALTH_PROVIDER)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        var sum = new Money(model.place().count().orElse(1) * 240_000L);
        return new Promise.Support(id, host, "Consulting rooms", sum, started, Optional.empty());
    }
}
