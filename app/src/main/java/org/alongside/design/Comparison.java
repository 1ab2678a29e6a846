package org.alongside.design;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.alongside.kernel.Choice;
import org.alongside.part.Option;
import org.alongside.partnership.Partnership;
import org.alongside.servicemodel.Place;
import org.alongside.servicemodel.Place.Sector;
import org.alongside.servicemodel.Trajectory;

/** Partnerships side by side: the deck's grid of cases by sector, and its table of trajectories. */
public record Comparison(List<Case> all, String region, String setting, LocalDate today) {

    /** From this many on a page offers to narrow them down. */
    private static final int MANY = 5;

    public Comparison {
        all = List.copyOf(all);
    }

    static Comparison of(Collection<Partnership> partnerships, String region, String setting, LocalDate today) {
        var opened = partnerships.stream()
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .toList();
        var cases = IntStream.range(0, opened.size())
                .mapToObj(place -> new Case(place + 1, opened.get(place)))
                .toList();
        return new Comparison(cases, region, setting, today);
    }

    public boolean many() {
        return all.size() >= MANY;
    }

    public boolean narrowed() {
        return !region.isEmpty() || !setting.isEmpty();
    }

    /** Those of the chosen region and setting. */
    public List<Case> shown() {
        return all.stream()
                .filter(one -> matches(one, place -> place.region(), region))
                .filter(one -> matches(one, place -> place.setting(), setting))
                .toList();
    }

    private static boolean matches(Case one, Function<Place, Choice> part, String key) {
        return key.isEmpty()
                || one.partnership()
                        .design()
                        .filter(design -> part.apply(design.place()).key().equals(key))
                        .isPresent();
    }

    public List<Option> regions() {
        return options(Place::region);
    }

    public List<Option> settings() {
        return options(Place::setting);
    }

    private List<Option> options(Function<Place, Choice> part) {
        return all.stream()
                .flatMap(one -> one.partnership().design().stream())
                .map(design -> part.apply(design.place()))
                .distinct()
                .sorted(Comparator.comparing(Choice::label))
                .map(choice -> new Option(choice.key(), choice.label()))
                .toList();
    }

    /** The sectors that have a partnership, in the order of the deck. */
    public List<Sector> sectors() {
        return Arrays.stream(Sector.values())
                .filter(sector -> !in(sector).isEmpty())
                .toList();
    }

    public List<Case> in(Sector sector) {
        return shown().stream()
                .filter(one -> one.partnership()
                        .design()
                        .filter(design -> design.place().sector() == sector)
                        .isPresent())
                .toList();
    }

    /** Those that nobody has given a design yet, as far as the viewer may see one. */
    public List<Case> undesigned() {
        return shown().stream()
                .filter(one -> one.partnership().design().isEmpty())
                .toList();
    }

    public List<Case> on(Trajectory trajectory) {
        return shown().stream()
                .filter(one -> one.partnership()
                        .trajectory(today)
                        .filter(trajectory::equals)
                        .isPresent())
                .toList();
    }

    /** Whether the table of trajectories tells anything: one partnership alone says it on its own page. */
    public boolean trajectories() {
        return shown().stream()
                        .filter(one -> one.partnership().startedOn().isPresent())
                        .count()
                > 1;
    }

    /** The partnerships with these ids that the viewer may see and that have a design, in the order of the grid. */
    List<Case> chosen(Collection<UUID> ids) {
        return all.stream()
                .filter(one -> ids.contains(one.partnership().id()))
                .filter(one -> one.partnership().design().isPresent())
                .toList();
    }
}
