package org.alongside.rota.adviser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.kernel.LawArea;
import org.alongside.kernel.Level;
import org.alongside.rota.plan.travel.Location;

/**
 * What the planner must know of an adviser.
 *
 * @param halfDays contracted, a week
 * @param works the half-days of a week they can be planned on
 * @param version 0 when nobody has written anything down yet
 */
public record Profile(
        UUID person, int halfDays, Set<WeekHalf> works, Home home, Skills skills, List<String> languages, int version) {

    public Profile {
        languages = List.copyOf(languages);
    }

    /** Where their way to a site begins; the location wins, then the site. */
    public record Home(String postcode, Optional<UUID> site, Optional<Location> location) {
        public static final Home UNKNOWN = new Home("", Optional.empty(), Optional.empty());
    }

    /**
     * How far they may go in each area.
     *
     * @param immigration level of registration with the Immigration Advice Authority, 0 for none
     * @param debt authorised for debt advice
     */
    public record Skills(Map<LawArea, Level> levels, int immigration, boolean debt) {
        public static final Skills NONE = new Skills(Map.of(), 0, false);

        public Skills {
            levels = Map.copyOf(levels);
        }

        /** Debt and immigration are done by those who are authorised only. */
        public boolean may(LawArea area) {
            return levels.containsKey(area)
                    && (area != LawArea.IMMIGRATION || immigration > 0)
                    && (area != LawArea.DEBT || debt);
        }

        /** Advice: housing, debt (not authorised); appeals and challenges: welfare benefits. */
        public String words() {
            var byLevel = new TreeMap<Level, List<String>>();
            levels.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(one -> byLevel.computeIfAbsent(one.getValue(), ignored -> new ArrayList<>())
                            .add(one.getKey().title() + (may(one.getKey()) ? "" : " (not authorised)")));
            return byLevel.entrySet().stream()
                    .map(one -> one.getKey().label() + ": " + String.join(", ", one.getValue()))
                    .collect(Collectors.joining("; "));
        }
    }

    /** A full week and nothing known of what they can do. */
    public static Profile unknown(UUID person) {
        return new Profile(person, 10, Set.copyOf(WeekHalf.working()), Home.UNKNOWN, Skills.NONE, List.of(), 0);
    }

    public String worksWords() {
        return works.stream().sorted().map(WeekHalf::brief).collect(Collectors.joining(", "));
    }
}
