package org.alongside.rota.adviser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;
import org.alongside.kernel.LawArea;
import org.alongside.kernel.Level;
import org.alongside.kernel.Postcode;
import org.alongside.page.FormErrors;
import org.alongside.page.Ids;
import org.alongside.rota.plan.travel.Location;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an adviser, as typed.
 *
 * @param levels by law area's key the level's key; empty for none
 */
public record ProfileForm(
        String halfDays,
        Set<String> works,
        String postcode,
        String site,
        String coordinates,
        Map<String, String> levels,
        String immigration,
        String debt,
        String languages,
        String version) {

    public ProfileForm(
            @Nullable String halfDays,
            @Nullable Set<String> works,
            @Nullable String postcode,
            @Nullable String site,
            @Nullable String coordinates,
            @Nullable Map<String, String> levels,
            @Nullable String immigration,
            @Nullable String debt,
            @Nullable String languages,
            @Nullable String version) {
        this.halfDays = Objects.requireNonNullElse(halfDays, "").strip();
        this.works = Objects.requireNonNullElse(works, Set.of());
        this.postcode = Objects.requireNonNullElse(postcode, "").strip();
        this.site = Objects.requireNonNullElse(site, "");
        this.coordinates = Objects.requireNonNullElse(coordinates, "").strip();
        this.levels = Objects.requireNonNullElse(levels, Map.of());
        this.immigration = Objects.requireNonNullElse(immigration, "0");
        this.debt = Objects.requireNonNullElse(debt, "");
        this.languages = Objects.requireNonNullElse(languages, "").strip();
        this.version = Objects.requireNonNullElse(version, "0");
    }

    static ProfileForm of(Profile profile) {
        var levels = profile.skills().levels().entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().key(), one -> one.getValue().key()));
        var home = profile.home();
        return new ProfileForm(
                "" + profile.halfDays(),
                profile.works().stream().map(WeekHalf::key).collect(Collectors.toSet()),
                home.postcode(),
                home.site().map(UUID::toString).orElse(""),
                home.location().map(Coordinates::written).orElse(""),
                levels,
                "" + profile.skills().immigration(),
                "" + profile.skills().debt(),
                String.join(", ", profile.languages()),
                "" + profile.version());
    }

    FormErrors errors() {
        return FormErrors.NONE
                .unless(
                        contracted().isPresent(),
                        "halfDays",
                        "Enter how many half-days a week the contract has, from 0 to 14")
                .unless(
                        postcode.isEmpty() || Postcode.read(postcode).isPresent(),
                        "postcode",
                        "Enter a postcode, or leave it empty")
                .unless(
                        coordinates.isEmpty() || Coordinates.read(coordinates).isPresent(),
                        "coordinates",
                        "Enter latitude and longitude, for example 52.636, -1.131");
    }

    private Optional<Integer> contracted() {
        return halfDays.matches("\\d{1,2}") && Integer.parseInt(halfDays) <= 14
                ? Optional.of(Integer.parseInt(halfDays))
                : Optional.empty();
    }

    Profile profile(UUID person) {
        var home =
                new Profile.Home(Postcode.read(postcode).map(Postcode::value).orElse(""), Ids.read(site), location());
        return new Profile(
                person,
                contracted().orElseThrow(),
                WeekHalf.read(works),
                home,
                new Profile.Skills(chosenLevels(), immigrationLevel(), debt.equals("true")),
                spoken(),
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0);
    }

    private Optional<Location> location() {
        return Coordinates.read(coordinates);
    }

    private int immigrationLevel() {
        return immigration.matches("[0-3]") ? Integer.parseInt(immigration) : 0;
    }

    private Map<LawArea, Level> chosenLevels() {
        var chosen = new EnumMap<LawArea, Level>(LawArea.class);
        for (var area : LawArea.values()) {
            Choice.named(Level.class, levels.getOrDefault(area.key(), "")).ifPresent(level -> chosen.put(area, level));
        }
        return chosen;
    }

    private List<String> spoken() {
        var all = new ArrayList<String>();
        for (var one : languages.split(",")) {
            if (!one.isBlank() && all.size() < 20) {
                all.add(one.strip());
            }
        }
        return all;
    }
}
