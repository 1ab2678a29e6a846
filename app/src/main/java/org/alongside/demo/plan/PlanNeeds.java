package org.alongside.demo.plan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.kernel.LawArea;
import org.alongside.referral.Alarm;
import org.alongside.servicemodel.Place.Setting;

/** What people need help with, and how pressing it is. */
final class PlanNeeds {

    private static final Lines WORDS = Lines.read("/demo/words.txt");
    private static final Map<Alarm, Double> LIKELY = new EnumMap<>(Map.of(
            Alarm.LETTER, 0.22,
            Alarm.BENEFIT_STOPPED, 0.2,
            Alarm.NO_MONEY, 0.05,
            Alarm.BAILIFF, 0.09,
            Alarm.EVICTION, 0.12,
            Alarm.UNSAFE, 0.04,
            Alarm.OUT_OF_SCHOOL, 0.4,
            Alarm.TERMINAL, 0.14));

    private final Dice dice;
    private final Shape shape;

    PlanNeeds(Dice dice, Shape shape) {
        this.dice = dice;
        this.shape = shape;
    }

    Course.Asked next(LocalDate sent) {
        var areas = areas();
        var alarms = EnumSet.noneOf(Alarm.class);
        for (var alarm : LIKELY.keySet()) {
            if (fits(alarm, areas) && dice.chance(LIKELY.get(alarm))) {
                alarms.add(alarm);
            }
        }
        var letter = alarms.contains(Alarm.LETTER)
                ? Optional.of(sent.plusDays(dice.between(-5, 40)))
                : Optional.<LocalDate>empty();
        var notes = WORDS.of("note " + areas.iterator().next().title());
        return new Course.Asked(areas, alarms, letter, notes.isEmpty() || dice.chance(0.3) ? "" : dice.one(notes));
    }

    /** One area mostly; money troubles come together. */
    private EnumSet<LawArea> areas() {
        var areas = EnumSet.of(dice.weighted(shape.areas()));
        while (dice.chance(0.33) && areas.size() < 3) {
            areas.add(dice.weighted(shape.areas()));
        }
        return areas;
    }

    private boolean fits(Alarm alarm, Set<LawArea> areas) {
        return switch (alarm) {
            case LETTER, NO_MONEY -> true;
            case TERMINAL -> shape.model().place().setting() == Setting.CANCER_CARE;
            case BAILIFF, EVICTION, UNSAFE, OUT_OF_SCHOOL, BENEFIT_STOPPED ->
                alarm.areas().stream().anyMatch(areas::contains);
        };
    }

    static List<String> words(String heading) {
        return WORDS.of(heading);
    }
}
