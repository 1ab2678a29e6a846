package org.alongside.setup;

import java.util.List;
import java.util.Optional;
import org.alongside.access.Agencies;
import org.alongside.access.Agencies.Agency;
import org.alongside.directory.Sites;
import org.alongside.ledger.Ledger;
import org.alongside.ledger.Ledgers;
import org.alongside.page.Dates;
import org.alongside.part.Step;
import org.alongside.part.Tag;
import org.alongside.partnership.Partnership;
import org.alongside.servicemodel.Place;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.servicemodel.ServiceModel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the setting up of a partnership has come. Nothing is kept for it: each step is read from what is there. */
@Component
class Preparation {

    private final Agencies agencies;
    private final Sites sites;
    private final Ledgers ledgers;

    Preparation(Agencies agencies, Sites sites, Ledgers ledgers) {
        this.agencies = agencies;
        this.sites = sites;
        this.ledgers = ledgers;
    }

    @Transactional(readOnly = true)
    public List<Step> of(Partnership partnership) {
        var ledger = ledgers.of(partnership.id());
        return List.of(
                agencies(partnership),
                places(partnership),
                step(
                        "Pathway",
                        partnership.path(partnership.design().isPresent() ? "pathway" : "pathway/change"),
                        partnership.design().map(ServiceModel::title),
                        partnership.design().isPresent()),
                agreements(partnership, ledger),
                step(
                        "Funding",
                        partnership.path("ledger"),
                        ledger.streams().isEmpty() ? Optional.empty() : Optional.of(ledger.yearlyFunding() + " a year"),
                        !ledger.streams().isEmpty()),
                people(agencies.hasCoordinator(partnership.id())),
                step(
                        "First day",
                        partnership.path("dates"),
                        partnership.startedOn().map(Dates::day),
                        partnership.startedOn().isPresent()));
    }

    private Step agencies(Partnership partnership) {
        var all = agencies.of(partnership.id());
        var kinds = all.stream().map(Agency::kind).toList();
        return step(
                "Agencies",
                partnership.path("agencies"),
                all.isEmpty()
                        ? Optional.of("A health provider and an advice agency at least")
                        : Optional.of(
                                String.join(", ", all.stream().map(Agency::name).toList())),
                kinds.contains("health_provider") && kinds.contains("advice_agency"));
    }

    private Step places(Partnership partnership) {
        var unit =
                partnership.design().map(ServiceModel::place).map(Place::unit).orElse(Unit.SITE);
        var count = sites.count(Sites.Search.all(partnership.id(), unit));
        return step(
                unit.label() + "s",
                partnership.path(unit.title() + "s"),
                count == 0 ? Optional.empty() : Optional.of(count > 1000 ? "1,000+" : String.valueOf(count)),
                count > 0);
    }

    private static Step people(boolean coordinated) {
        return coordinated
                ? step("People", "/people", Optional.empty(), true)
                : step("People", "/people/invite", Optional.of("Invite a coordinator"), false);
    }

    private static Step agreements(Partnership partnership, Ledger ledger) {
        var count = ledger.agreements().size();
        return step(
                "Agreements",
                partnership.path("ledger"),
                count == 0 ? Optional.empty() : Optional.of(String.valueOf(count)),
                count > 0);
    }

    private static Step step(String title, String href, Optional<String> hint, boolean done) {
        return new Step(title, href, hint.orElse(null), done ? Tag.good("Done") : Tag.active("To do"), done);
    }
}
