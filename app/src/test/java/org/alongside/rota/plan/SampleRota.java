package org.alongside.rota.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.alongside.rota.plan.rule.Rule;
import org.alongside.rota.plan.rule.Weights;
import org.alongside.rota.plan.travel.Location;
import org.alongside.rota.plan.travel.Reach;
import org.alongside.rota.plan.travel.Travel;

/** A week of a small county, to be changed by each test. Five kilometres are fifteen minutes. */
public final class SampleRota {

    public static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    public static final String DEBT = "DEBT ADVICE";
    public static final String BENEFITS = "WELFARE_BENEFITS ADVICE";

    private final List<PlanAdviser> advisers = new ArrayList<>();
    private final List<PlanPlace> places = new ArrayList<>();
    private final Map<Travel.Leg, Integer> table = new HashMap<>();
    private final Map<Rule, Integer> weights = new HashMap<>();
    private final List<PlannedSession> published = new ArrayList<>();
    private final List<PlannedSession> pinned = new ArrayList<>();
    private final List<HalfDay> halfDays;
    private Reach reach = Reach.USUAL;

    public SampleRota(LocalDate... days) {
        halfDays = HalfDay.of(Arrays.asList(days));
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** A point so many kilometres north of the middle of the county. */
    public static Location north(double kilometres) {
        return new Location(52.8 + kilometres / 111.19, -1.2);
    }

    public static HalfDay morning(int day) {
        return HalfDay.morning(MONDAY.plusDays(day));
    }

    public static HalfDay afternoon(int day) {
        return HalfDay.afternoon(MONDAY.plusDays(day));
    }

    public static PlannedSession session(String place, HalfDay halfDay, String adviser) {
        return new PlannedSession(id(place), halfDay, id(adviser), false);
    }

    public SampleRota adviser(String name, int contracted, String... skills) {
        return adviser(name, contracted, Standing.ADVISER, north(0), Likes.NONE, skills);
    }

    public SampleRota adviser(
            String name, int contracted, Standing standing, Location home, Likes likes, String... skills) {
        advisers.add(new PlanAdviser(
                id(name),
                name,
                Optional.of(home),
                contracted,
                Set.copyOf(halfDays),
                Set.of(skills),
                standing,
                Set.of(),
                likes));
        return this;
    }

    public SampleRota adviser(PlanAdviser adviser) {
        advisers.add(adviser);
        return this;
    }

    public SampleRota site(String name, double north, int wanted, HalfDay... free) {
        return place(name, north, wanted, Set.of(), free);
    }

    public SampleRota place(String name, double north, int wanted, Set<String> skills, HalfDay... free) {
        var rooms = new HashMap<HalfDay, Integer>();
        List.of(free).forEach(halfDay -> rooms.merge(halfDay, 1, Integer::sum));
        places.add(new PlanPlace(
                id(name),
                name,
                PlanPlace.Kind.SITE,
                Optional.of(north(north)),
                rooms,
                wanted,
                PlaceWeight.ORDINARY,
                skills,
                Set.of()));
        return this;
    }

    public SampleRota place(PlanPlace place) {
        places.add(place);
        return this;
    }

    /** A telephone line that is worked from home and wants one person in each of these half-days. */
    public SampleRota line(String name, HalfDay... wanted) {
        var rooms = new HashMap<HalfDay, Integer>();
        List.of(wanted).forEach(halfDay -> rooms.merge(halfDay, 1, Integer::sum));
        places.add(new PlanPlace(
                id(name),
                name,
                PlanPlace.Kind.LINE,
                Optional.empty(),
                rooms,
                wanted.length,
                PlaceWeight.ORDINARY,
                Set.of(),
                Set.of()));
        return this;
    }

    public SampleRota way(String from, String to, int minutes) {
        table.put(new Travel.Leg(id(from), id(to)), minutes);
        return this;
    }

    public SampleRota weight(Rule rule, int weight) {
        weights.put(rule, weight);
        return this;
    }

    public SampleRota reach(Reach limits) {
        reach = limits;
        return this;
    }

    public SampleRota published(PlannedSession... sessions) {
        published.addAll(List.of(sessions));
        return this;
    }

    public SampleRota pinned(PlannedSession... sessions) {
        pinned.addAll(List.of(sessions));
        return this;
    }

    public Problem problem() {
        return new Problem(
                halfDays,
                advisers,
                places,
                new Terms(Travel.of(table), reach, new Weights(weights)),
                published,
                pinned);
    }

    /** Made-up weeks of every kind, the same for the same seed. */
    public static Problem random(long seed, int advisers, int places) {
        var random = new Random(seed);
        var sample = new SampleRota(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2));
        for (var each = 0; each < advisers; each++) {
            var skills = random.nextBoolean() ? Set.of(DEBT, BENEFITS) : Set.of(BENEFITS);
            sample.adviser(new PlanAdviser(
                    id("adviser " + each),
                    "adviser " + each,
                    random.nextInt(8) == 0 ? Optional.empty() : Optional.of(north(random.nextInt(50))),
                    1 + random.nextInt(5),
                    some(random, sample.halfDays, 0.8),
                    skills,
                    Standing.values()[Math.max(0, random.nextInt(6) - 3)],
                    random.nextBoolean() ? Set.of("Polish") : Set.of(),
                    new Likes(
                            Set.of(),
                            random.nextBoolean() ? Set.of(id("place 0")) : Set.of(),
                            some(random, sample.halfDays, 0.3),
                            Set.of())));
        }
        for (var each = 0; each < places; each++) {
            sample.place(place(random, sample.halfDays, each));
        }
        for (var each = 0; each < 3; each++) {
            var halfDay = sample.halfDays.get(random.nextInt(sample.halfDays.size()));
            sample.published(
                    session("place " + random.nextInt(places + 1), halfDay, "adviser " + random.nextInt(advisers + 1)));
        }
        return sample.reach(new Reach(60, 90, random.nextBoolean() ? 30 : 0)).problem();
    }

    private static PlanPlace place(Random random, List<HalfDay> halfDays, int each) {
        var rooms = new HashMap<HalfDay, Integer>();
        some(random, halfDays, 0.5).forEach(halfDay -> rooms.put(halfDay, 1 + random.nextInt(2)));
        var line = each % 5 == 4;
        return new PlanPlace(
                id("place " + each),
                "place " + each,
                line ? PlanPlace.Kind.LINE : PlanPlace.Kind.SITE,
                line ? Optional.empty() : Optional.of(north(random.nextInt(50))),
                rooms,
                line ? rooms.values().stream().mapToInt(Integer::intValue).sum() : random.nextInt(4),
                80 + random.nextInt(100),
                random.nextInt(3) == 0 ? Set.of(DEBT) : Set.of(BENEFITS),
                random.nextInt(3) == 0 ? Set.of("Polish") : Set.of());
    }

    private static Set<HalfDay> some(Random random, List<HalfDay> halfDays, double share) {
        var some = new TreeSet<HalfDay>();
        halfDays.stream().filter(halfDay -> random.nextDouble() < share).forEach(some::add);
        return some;
    }
}
