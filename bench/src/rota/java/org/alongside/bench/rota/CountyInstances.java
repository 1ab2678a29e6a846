package org.alongside.bench.rota;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.Likes;
import org.alongside.rota.plan.PlaceWeight;
import org.alongside.rota.plan.PlanAdviser;
import org.alongside.rota.plan.PlanPlace;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.Standing;
import org.alongside.rota.plan.Terms;
import org.alongside.rota.plan.rule.Weights;
import org.alongside.rota.plan.solve.Limit;
import org.alongside.rota.plan.solve.Planner;
import org.alongside.rota.plan.travel.Location;
import org.alongside.rota.plan.travel.Reach;
import org.alongside.rota.plan.travel.Travel;

/**
 * Made-up counties of 60 by 50 km: 99 sites in and around ten towns, 24 advisers, two weeks. The same number gives the
 * same county for ever. They differ in how tight they are, whether students need their supervisor at the same place,
 * whether there is a telephone line, a bank holiday, and a rota that is already out.
 */
final class CountyInstances {

    static final int SITES = 99;
    static final int ADVISERS = 24;
    private static final double ROOM_FREE = 0.35;
    private static final double[] TIGHT = {0.80, 0.88, 0.95, 1.00, 1.05};
    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 26);
    private static final String BENEFITS = "WELFARE_BENEFITS ADVICE";
    private static final String DEBT = "DEBT ADVICE";
    private static final String HOUSING = "HOUSING ADVICE";
    private static final String IMMIGRATION = "IMMIGRATION ADVICE";

    private final int number;
    private final Random random;
    private final List<HalfDay> halfDays;
    private final List<Location> towns = new ArrayList<>();

    private CountyInstances(int number) {
        this.number = number;
        random = new Random(4_000 + number);
        halfDays = HalfDay.of(IntStream.range(0, 14)
                .mapToObj(MONDAY::plusDays)
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .toList());
        for (var town = 0; town < 10; town++) {
            towns.add(point(random.nextDouble() * 60, random.nextDouble() * 50));
        }
    }

    /** From 0. */
    static Problem number(int number) {
        return new CountyInstances(number).problem();
    }

    private Problem problem() {
        var advisers = IntStream.range(0, ADVISERS).mapToObj(this::adviser).toList();
        var reach = new Reach(60, 90, number % 2 == 0 ? 30 : 0);
        var capacity = advisers.stream().mapToInt(PlanAdviser::capacity).sum();
        var terms = new Terms(Travel.estimated(), reach, Weights.USUAL);
        var places = places((int) Math.round(capacity * TIGHT[number % TIGHT.length]));
        var fresh = new Problem(halfDays, wishes(advisers, places), places, terms, List.of(), List.of());
        return number % 4 == 1 ? fresh.withPublished(lastCycle(fresh)) : fresh;
    }

    private PlanAdviser adviser(int each) {
        var contract = List.of(8, 10, 12, 12, 14, 14, 16, 16, 18, 18).get(random.nextInt(10));
        var skills = new HashSet<String>();
        add(skills, BENEFITS, 0.9);
        add(skills, DEBT, 0.5);
        add(skills, HOUSING, 0.45);
        add(skills, IMMIGRATION, 0.2);
        if (skills.isEmpty()) {
            skills.add(BENEFITS);
        }
        return new PlanAdviser(
                id("adviser", each),
                "Adviser " + each,
                Optional.of(near(towns.get(random.nextInt(towns.size())), 4)),
                contract,
                available(contract),
                skills,
                each < 2 ? Standing.STUDENT : each < 6 ? Standing.SUPERVISOR : Standing.ADVISER,
                random.nextInt(5) == 0 ? Set.of(random.nextBoolean() ? "Polish" : "Urdu") : Set.of(),
                Likes.NONE);
    }

    /** A pattern somewhat wider than the contract, two days of leave for some, and a bank holiday in some counties. */
    private Set<HalfDay> available(int contract) {
        var days =
                new ArrayList<>(IntStream.range(0, halfDays.size() / 2).boxed().toList());
        java.util.Collections.shuffle(days, random);
        var works = days.subList(0, Math.min(days.size(), contract / 2 + 1 + random.nextInt(2)));
        var away = random.nextInt(6) == 0 ? 2 : 0;
        var available = new HashSet<HalfDay>();
        works.subList(0, works.size() - away).forEach(day -> {
            available.add(halfDays.get(2 * day));
            available.add(halfDays.get(2 * day + 1));
        });
        if (number % 4 == 3) {
            available.removeIf(halfDay -> halfDay.date().equals(MONDAY.plusDays(7)));
        }
        return available;
    }

    private List<PlanAdviser> wishes(List<PlanAdviser> advisers, List<PlanPlace> places) {
        return advisers.stream()
                .map(adviser -> new PlanAdviser(
                        adviser.id(),
                        adviser.name(),
                        adviser.home(),
                        adviser.contracted(),
                        adviser.available(),
                        adviser.skills(),
                        adviser.standing(),
                        adviser.languages(),
                        likes(places)))
                .toList();
    }

    private Likes likes(List<PlanPlace> places) {
        var disliked = new HashSet<UUID>();
        if (random.nextInt(3) == 0) {
            IntStream.range(0, 5)
                    .forEach(each -> disliked.add(
                            places.get(random.nextInt(places.size())).id()));
        }
        var dislikedHalfDays = new HashSet<HalfDay>();
        if (random.nextInt(3) == 0) {
            halfDays.stream()
                    .filter(halfDay -> halfDay.date().getDayOfWeek() == DayOfWeek.FRIDAY)
                    .forEach(dislikedHalfDays::add);
        }
        return new Likes(Set.of(), disliked, Set.of(), dislikedHalfDays);
    }

    private List<PlanPlace> places(int wanted) {
        var line = number % 3 == 0 ? List.of(line()) : List.<PlanPlace>of();
        var left = wanted - line.stream().mapToInt(PlanPlace::wanted).sum();
        var demand = IntStream.range(0, SITES)
                .mapToDouble(each -> Math.exp(0.7 * random.nextGaussian()))
                .toArray();
        var rooms = IntStream.range(0, SITES).mapToObj(each -> rooms()).toList();
        var shares = Shares.of(
                left,
                demand,
                rooms.stream()
                        .mapToInt(free -> free.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .toArray());
        var places = new ArrayList<>(line);
        for (var each = 0; each < SITES; each++) {
            places.add(site(each, rooms.get(each), shares[each], demand[each]));
        }
        return places;
    }

    private PlanPlace site(int each, Map<HalfDay, Integer> rooms, int wanted, double demand) {
        var town = towns.get(random.nextInt(towns.size()));
        return new PlanPlace(
                id("site", each),
                "Site " + each,
                PlanPlace.Kind.SITE,
                Optional.of(
                        random.nextInt(10) < 7
                                ? near(town, 3)
                                : point(60 * random.nextDouble(), 50 * random.nextDouble())),
                rooms,
                wanted,
                PlaceWeight.of(demand, 1 + random.nextInt(10)),
                needs(),
                random.nextInt(10) == 0 ? Set.of(random.nextBoolean() ? "Polish" : "Urdu") : Set.of());
    }

    private Set<String> needs() {
        var dice = random.nextInt(100);
        return dice < 60
                ? Set.of(BENEFITS)
                : dice < 80 ? Set.of(BENEFITS, DEBT) : dice < 95 ? Set.of(HOUSING) : Set.of(IMMIGRATION);
    }

    private Map<HalfDay, Integer> rooms() {
        var most = random.nextInt(7) == 0 ? 2 : 1;
        var rooms = new HashMap<HalfDay, Integer>();
        halfDays.stream()
                .filter(halfDay -> random.nextDouble() < ROOM_FREE)
                .forEach(halfDay -> rooms.put(halfDay, most));
        return rooms;
    }

    private PlanPlace line() {
        var wanted = new HashMap<HalfDay, Integer>();
        halfDays.forEach(halfDay -> wanted.put(halfDay, 1));
        return new PlanPlace(
                id("line", 0),
                "Advice line",
                PlanPlace.Kind.LINE,
                Optional.empty(),
                wanted,
                wanted.size(),
                PlaceWeight.ORDINARY,
                Set.of(BENEFITS),
                Set.of());
    }

    /** Most of a quick plan, as if it had been published and the world had moved on. */
    private List<PlannedSession> lastCycle(Problem fresh) {
        return Planner.solve(fresh, Limit.steps(20_000, number)).sessions().stream()
                .filter(session -> random.nextInt(10) < 8)
                .toList();
    }

    private void add(Set<String> skills, String skill, double share) {
        if (random.nextDouble() < share) {
            skills.add(skill);
        }
    }

    private Location near(Location town, double kilometres) {
        return new Location(
                town.latitude() + random.nextGaussian() * kilometres / 111.2,
                town.longitude() + random.nextGaussian() * kilometres / 67.2);
    }

    private static Location point(double east, double north) {
        return new Location(52.6 + north / 111.2, -1.5 + east / 67.2);
    }

    private UUID id(String kind, int each) {
        return UUID.nameUUIDFromBytes((number + kind + each).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
