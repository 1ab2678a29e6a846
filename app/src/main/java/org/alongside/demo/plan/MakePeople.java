package org.alongside.demo.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.client.AccessNeed;
import org.alongside.kernel.NhsNumber;
import org.jspecify.annotations.Nullable;

/** Makes up people, one after another; no two of one series share a telephone or an NHS number. */
public final class MakePeople {

    /** Ofcom keeps 1,000 numbers in each of these for drama. */
    private static final List<String> LANDLINES = List.of(
            "01632960",
            "01134960",
            "01144960",
            "01154960",
            "01164960",
            "01174960",
            "01184960",
            "01214960",
            "01314960",
            "01414960",
            "01514960",
            "01614960",
            "01914980",
            "02079460",
            "02920180");

    private static final List<String> STREETS = List.of(
            "Mallow Street",
            "Teasel Row",
            "Orchid Court",
            "Sorrel Close",
            "Yarrow Lane",
            "Bramble Gardens",
            "Campion Rise",
            "Tansy Terrace",
            "Comfrey Walk",
            "Foxglove Avenue",
            "Clover Road",
            "Vetch Crescent");
    private static final Map<Community, Double> COMMUNITIES = Community.all();
    private static final List<String> SAFE = Lines.read("/demo/words.txt").of("safe contact");

    private final Dice dice;
    private final int series;
    private final boolean parents;
    private int made;

    /**
     * @param series from 0 to 8: those of two series never share a number
     * @param parents whether the clients are parents and the patients their children
     */
    public MakePeople(Dice dice, int series, boolean parents) {
        this.dice = dice;
        this.series = series;
        this.parents = parents;
    }

    /** The next one, as they are on this day. */
    public MadeUpPerson next(LocalDate today) {
        int number = made++;
        if (dice.chance(0.012)) {
            return anonymous();
        }
        var community = dice.weighted(COMMUNITIES);
        var woman = dice.chance(0.58);
        var given = dice.one(woman ? community.women() : community.men());
        var families = woman ? community.familyOfWomen() : community.family();
        var family = families.isEmpty() ? given : dice.one(families);
        var speaks = dice.chance(community.speaksIt()) ? community.language() : "";
        var phone = dice.chance(0.96) ? phone(number) : null;
        var safe = phone != null && dice.chance(0.75);
        return new MadeUpPerson(
                families.isEmpty() ? null : given,
                family,
                dice.chance(0.97) ? born(today) : null,
                dice.chance(0.7) ? nhsNumber(number) : null,
                phone,
                safe && dice.chance(0.6),
                safe && mobile(number) && dice.chance(0.85),
                dice.chance(0.3) ? email(given, family, number) : null,
                dice.chance(0.95) ? dice.between(1, 140) + " " + dice.one(STREETS) : null,
                "ZY" + (series + 1) + " " + dice.between(1, 9) + letter() + letter(),
                speaks,
                !speaks.isEmpty() && dice.chance(0.7),
                needs(speaks),
                dice.chance(0.08) ? dice.one(SAFE) : "",
                parents ? Optional.of(child(community, family, today)) : Optional.empty());
    }

    private static MadeUpPerson anonymous() {
        return new MadeUpPerson(
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                null,
                "",
                false,
                Set.of(),
                "",
                Optional.empty());
    }

    private LocalDate born(LocalDate today) {
        var age = (int) Math.clamp(dice.skewed(parents ? 34 : 50, parents ? 1.2 : 1.4), 17, 98);
        return today.minusYears(age).minusDays(dice.between(0, 364));
    }

    private MadeUpPerson.Child child(Community community, String family, LocalDate today) {
        var given = dice.one(dice.chance(0.5) ? community.women() : community.men());
        return new MadeUpPerson.Child(given, family, today.minusDays(dice.between(20, 16 * 365)));
    }

    private static boolean mobile(int number) {
        return number < 1000 && number % 8 != 7;
    }

    private String phone(int number) {
        var thousand = number / 1000;
        var place = (number * 617 + series * 101) % 1000;
        return (mobile(number) ? "07700900" : LANDLINES.get((thousand + series) % LANDLINES.size()))
                + "%03d".formatted(place);
    }

    /** The first three figures are kept for tests; where the check would be ten there is none, so another is taken. */
    private String nhsNumber(int number) {
        var six = 200_000 + series * 80_000 + number;
        for (int tail = 0; tail < 10; tail++) {
            var read = NhsNumber.read("999%06d%d".formatted(six, tail));
            if (read.isPresent()) {
                return read.get().value();
            }
        }
        return nhsNumber(number + 40_000);
    }

    private static @Nullable String email(String given, String family, int number) {
        var plain = (MadeUpPerson.plain(given) + "." + MadeUpPerson.plain(family)).toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^a-z.]", "") + number + "@mail.example";
    }

    private char letter() {
        return "ABDEFGHJLNPQRSTUWXYZ".charAt(dice.between(0, 19));
    }

    private Set<AccessNeed> needs(String language) {
        var needs = EnumSet.noneOf(AccessNeed.class);
        if (dice.chance(0.05)) {
            needs.add(AccessNeed.LARGE_PRINT);
        }
        if (dice.chance(0.05)) {
            needs.add(AccessNeed.HOME_VISIT);
        }
        if (dice.chance(0.04)) {
            needs.add(AccessNeed.EASY_READ);
        }
        if (language.isEmpty() && dice.chance(0.008)) {
            needs.add(AccessNeed.BSL);
        }
        return needs;
    }
}
