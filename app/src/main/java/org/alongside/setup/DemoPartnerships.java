package org.alongside.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alongside.access.AddAgency;
import org.alongside.access.OpenPartnership;
import org.alongside.directory.AddSites;
import org.alongside.ledger.RecordPromise;
import org.alongside.modelfile.Models;
import org.alongside.page.Dates;
import org.alongside.partnership.ChangePathway;
import org.alongside.partnership.DatePartnership;
import org.alongside.partnership.Partnership;
import org.alongside.partnership.Partnerships;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the nine partnerships of the demo from the nine models, each under its model's key, through the same use cases
 * as real ones. One that is there is left alone. Runs at order 10: whoever adds people to them runs later.
 */
@Component
@Order(10)
@ConditionalOnProperty(name = "alongside.demo", havingValue = "true")
public class DemoPartnerships implements ApplicationRunner {

    /** The demo's own hand; it is nobody who can sign in. */
    private static final Viewer DEMO = new Viewer.Administrator(new UUID(0, 1));

    private final Partnerships partnerships;
    private final OpenPartnership openPartnership;
    private final ChangePathway changePathway;
    private final DatePartnership datePartnership;
    private final AddAgency addAgency;
    private final AddSites addSites;
    private final RecordPromise recordPromise;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private final Clock clock;

    DemoPartnerships(
            Partnerships partnerships,
            OpenPartnership openPartnership,
            ChangePathway changePathway,
            DatePartnership datePartnership,
            AddAgency addAgency,
            AddSites addSites,
            RecordPromise recordPromise,
            TransactionTemplate transaction,
            Supplier<UUID> ids,
            Clock clock) {
        this.partnerships = partnerships;
        this.openPartnership = openPartnership;
        this.changePathway = changePathway;
        this.datePartnership = datePartnership;
        this.addAgency = addAgency;
        this.addSites = addSites;
        this.recordPromise = recordPromise;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        CurrentViewer.as(DEMO, this::makeMissing);
    }

    void makeMissing() {
        var there = partnerships.visible().stream().map(Partnership::key).collect(Collectors.toSet());
        Models.shipped().stream()
                .filter(model -> !there.contains(model.key()))
                .forEach(model -> transaction.executeWithoutResult(ignored -> make(model)));
    }

    private void make(ServiceModel model) {
        var sample = model.sample().orElseThrow();
        var id = ids.get();
        openPartnership.open(id, model.key(), sample.name());
        changePathway.change(id, 0, model);
        var started = started(sample.trajectory().overDecade());
        var ended = sample.trajectory().ongoing()
                ? Optional.<LocalDate>empty()
                : Optional.of(today().withDayOfMonth(1).minusMonths(4).minusDays(1));
        datePartnership.date(id, started, ended);
        fill(id, model, agencies(id, sample), started);
    }

    private void fill(UUID id, ServiceModel model, Map<UUID, ServiceModel.Kind> agencies, LocalDate started) {
        var hosts = agencies.entrySet().stream()
                .filter(agency -> agency.getValue() == ServiceModel.Kind.HEALTH_PROVIDER)
                .map(Map.Entry::getKey)
                .toList();
        var sites = new DemoSites(model, hosts, started);
        addSites.add(id, Unit.SITE, sites.sites());
        addSites.add(id, Unit.TEAM, sites.teams());
        new DemoLedger(model, agencies, started, today())
                .promises(ids)
                .forEach(promise -> recordPromise.record(id, promise));
    }

    private Map<UUID, ServiceModel.Kind> agencies(UUID id, ServiceModel.Sample sample) {
        var agencies = new LinkedHashMap<UUID, ServiceModel.Kind>();
        for (var agency : sample.agencies()) {
            switch (addAgency.add(id, agency.name(), agency.kind().key())) {
                case AddAgency.Added added -> agencies.put(added.agency(), agency.kind());
                case AddAgency.NameTaken ignored ->
                    throw new IllegalStateException("Two agencies of one name: " + agency.name());
                case AddAgency.NotAllowed ignored -> throw new IllegalStateException("The demo may add agencies");
            }
        }
        return agencies;
    }

    private LocalDate started(boolean overDecade) {
        return LocalDate.of(today().getYear() - (overDecade ? 14 : 5), 4, 1);
    }

    private LocalDate today() {
        return clock.instant().atZone(Dates.ZONE).toLocalDate();
    }

    /** The keys of the demo's partnerships, in the order of the study. */
    public static List<String> keys() {
        return Models.shipped().stream().map(ServiceModel::key).toList();
    }
}
