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
public record Comparison(List<Case> all, Narrowing by, LocalDate today) {

    /** From this many on a page offers to narrow them down. */
    private static final int MANY = 5;

    static final int PAGE = 30;

    /** What somebody looks for, and which page of it: the first is 1. */
    public record Narrowing(String region, String setting, int page) {

        static final Narrowing NONE = new Narrowing("", "", 1);

        boolean narrows() {
            return !region.isEmpty() || !setting.isEmpty();
        }
    }

    public Comparison {
        all = List.copyOf(all);
    }

    static Comparison of(Collection<Partnership> partnerships, Narrowing by, LocalDate today) {
        var opened = partnerships.stream()
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .toList();
        var cases = IntStream.range(0, opened.size())
                .mapToObj(place -> new Case(place + 1, opened.get(place)))
                .toList();
        return new Comparison(cases, by, today);
    }

    public boolean many() {
        return all.size() >= MANY;
    }

    public boolean narrowed() {
        return by.narrows();
    }

    /** Those of the chosen region and setting. */
    public List<Case> shown() {
        return all.stream()
                .filter(one -> matches(one, place -> place.region(), by.region()))
                .filter(one -> matches(one, place -> place.setting(), by.setting()))
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

    /** The sectors on this page, in the order of the deck. */
    public List<Sector> sectors() {
        return Arrays.stream(Sector.values())
                .filter(sector -> !in(sector).isEmpty())
                .toList();
    }

    /** Those of a sector that stand on this page. */
    public List<Case> in(Sector sector) {
        return onPage().stream()
                .filter(one -> one.sector().filter(sector::equals).isPresent())
                .toList();
    }

    /** How many of a sector there are on all pages. */
    public long count(Sector sector) {
        return designed().stream()
                .filter(one -> one.sector().filter(sector::equals).isPresent())
                .count();
    }

    private List<Case> designed() {
        return shown().stream()
                .filter(one -> one.sector().isPresent())
                .sorted(Comparator.comparing(one -> one.sector().orElseThrow()))
                .toList();
    }

    private List<Case> onPage() {
        var designed = designed();
        var from = (page() - 1) * PAGE;
        return designed.subList(Math.min(from, designed.size()), Math.min(from + PAGE, designed.size()));
    }

    public int pages() {
        return Math.max(1, (designed().size() + PAGE - 1) / PAGE);
    }

    public int page() {
        return Math.clamp(by.page(), 1, pages());
    }

    /** The chosen ones that stand on another page, or that the narrowing leaves out. */
    public List<Case> elsewhere(Collection<UUID> ids) {
        var here = onPage();
        return chosen(ids).stream().filter(one -> !here.contains(one)).toList();
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
