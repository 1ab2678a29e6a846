package org.alongside.rota.need;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.page.FormErrors;
import org.alongside.page.Ids;
import org.alongside.rota.adviser.Coordinates;

/**
 * What a place wants, as typed.
 *
 * @param cover by day and hour, such as {@code monday-9}
 * @param free room and half-day of the fortnight, such as {@code ROOM:1-monday-morning}
 */
public record NeedForm(
        String wanted, String coordinates, String decile, Map<String, String> cover, Set<String> free, int version) {

    static NeedForm of(PlaceNeed need, Map<UUID, Set<String>> rooms) {
        var cover = new HashMap<String, String>();
        for (var day : weekdays()) {
            for (var hour : hours()) {
                cover.put(key(day, hour), "" + need.at(day, hour));
            }
        }
        var free = new HashSet<String>();
        rooms.forEach((room, halves) -> halves.forEach(half -> free.add(room + ":" + half)));
        return new NeedForm(
                "" + need.wanted(),
                need.location().map(Coordinates::written).orElse(""),
                "" + need.decile(),
                cover,
                free,
                need.version());
    }

    static NeedForm typed(Map<String, String> typed, Set<String> free) {
        var cover = new HashMap<String, String>();
        for (var day : weekdays()) {
            for (var hour : hours()) {
                cover.put(
                        key(day, hour), typed.getOrDefault(key(day, hour), "0").strip());
            }
        }
        var version = typed.getOrDefault("version", "0");
        return new NeedForm(
                typed.getOrDefault("wanted", "0").strip(),
                typed.getOrDefault("coordinates", "").strip(),
                typed.getOrDefault("decile", "0"),
                cover,
                Set.copyOf(free),
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0);
    }

    public static List<DayOfWeek> weekdays() {
        return List.of(DayOfWeek.values()).subList(0, 5);
    }

    public static List<Integer> hours() {
        return java.util.stream.IntStream.range(PlaceNeed.FIRST_HOUR, PlaceNeed.FIRST_HOUR + PlaceNeed.HOURS)
                .boxed()
                .toList();
    }

    /** monday-9. */
    public static String key(DayOfWeek day, int hour) {
        return day.name().toLowerCase(java.util.Locale.ROOT) + "-" + hour;
    }

    FormErrors errors() {
        var errors = FormErrors.NONE
                .unless(number(wanted, 200).isPresent(), "wanted", "Enter how many sessions, from 0 to 200")
                .unless(
                        coordinates.isEmpty() || Coordinates.read(coordinates).isPresent(),
                        "coordinates",
                        "Enter latitude and longitude, for example 52.636, -1.131");
        for (var day : weekdays()) {
            for (var hour : hours()) {
                errors = errors.unless(
                        number(cover.getOrDefault(key(day, hour), "0"), 99).isPresent(),
                        key(day, hour),
                        "Enter how many people are wanted, from 0 to 99");
            }
        }
        return errors;
    }

    PlaceNeed need(UUID place) {
        var numbers = new ArrayList<Integer>();
        for (var day : weekdays()) {
            for (var hour : hours()) {
                numbers.add(number(cover.getOrDefault(key(day, hour), "0"), 99).orElse(0));
            }
        }
        return new PlaceNeed(
                place,
                number(wanted, 200).orElse(0),
                Coordinates.read(coordinates),
                number(decile, 10).orElse(0),
                numbers.stream().allMatch(one -> one == 0) ? List.of() : numbers,
                version);
    }

    Map<UUID, Set<String>> freeRooms() {
        var rooms = new HashMap<UUID, Set<String>>();
        for (var one : free) {
            var parts = one.split(":", 2);
            if (parts.length == 2 && parts[1].matches("[12]-[a-z]+-(morning|afternoon)")) {
                Ids.read(parts[0])
                        .ifPresent(room -> rooms.computeIfAbsent(room, ignored -> new HashSet<>())
                                .add(parts[1]));
            }
        }
        return rooms;
    }

    private static Optional<Integer> number(String text, int most) {
        return text.matches("\\d{1,4}") && Integer.parseInt(text) <= most
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }
}
