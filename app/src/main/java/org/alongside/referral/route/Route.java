package org.alongside.referral.route;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.kernel.LawArea;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the agency a referral goes to. */
@Component
public class Route {

    private final IntakeTable table;

    Route(IntakeTable table) {
        this.table = table;
    }

    /**
     * The agency that was chosen, if it takes referrals; else the one that takes most of the law areas, the
     * partnership's
     * front door before others that take as many. None takes nothing: the front door has it.
     */
    @Transactional
    public Optional<UUID> to(UUID partnership, Set<LawArea> areas, Optional<UUID> chosen) {
        var takers = table.of(partnership);
        if (chosen.isPresent()) {
            return takers.stream()
                    .map(Intake::agency)
                    .filter(chosen.get()::equals)
                    .findFirst();
        }
        return best(takers.stream(), areas);
    }

    /** The same, for whoever refers somebody on: never back to this agency. */
    @Transactional
    public Optional<UUID> onward(UUID partnership, Set<LawArea> areas, UUID from) {
        return best(table.of(partnership).stream().filter(one -> !one.agency().equals(from)), areas);
    }

    private static Optional<UUID> best(Stream<Intake> takers, Set<LawArea> areas) {
        return takers.max(Comparator.comparingLong((Intake one) -> one.covers(areas))
                        .thenComparing(Intake::door)
                        .thenComparing(Comparator.comparing(Intake::name).reversed()))
                .map(Intake::agency);
    }

    /** What the agencies of a partnership take, by name. */
    @Transactional
    public List<Intake> takers(UUID partnership) {
        return table.of(partnership);
    }

    /** Agencies of other partnerships that take what is passed on to them, by name. */
    @Transactional
    public List<Intake> elsewhere() {
        return table.openElsewhere();
    }
}
