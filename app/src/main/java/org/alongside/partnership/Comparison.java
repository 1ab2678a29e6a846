package org.alongside.partnership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.alongside.servicemodel.Place.Sector;
import org.alongside.servicemodel.Trajectory;

/** Partnerships side by side: the deck's grid of cases by sector, and its table of trajectories. */
public record Comparison(List<Partnership> all, LocalDate today) {

    public Comparison {
        all = List.copyOf(all);
    }

    /** The sectors that have a partnership, in the order of the deck. */
    public List<Sector> sectors() {
        return Arrays.stream(Sector.values())
                .filter(sector -> !in(sector).isEmpty())
                .toList();
    }

    public List<Partnership> in(Sector sector) {
        return all.stream()
                .filter(one -> one.design()
                        .filter(design -> design.place().sector() == sector)
                        .isPresent())
                .toList();
    }

    /** Those that nobody has given a design yet, as far as the viewer may see one. */
    public List<Partnership> undesigned() {
        return all.stream().filter(one -> one.design().isEmpty()).toList();
    }

    public List<Partnership> on(Trajectory trajectory) {
        return all.stream()
                .filter(one -> one.trajectory(today).filter(trajectory::equals).isPresent())
                .toList();
    }

    public boolean anyStarted() {
        return all.stream().anyMatch(one -> one.startedOn().isPresent());
    }
}
