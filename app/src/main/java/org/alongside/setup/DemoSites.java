package org.alongside.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.kernel.OdsCode;
import org.alongside.kernel.OpeningHours;
import org.alongside.kernel.Postcode;
import org.alongside.servicemodel.Place.Setting;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.siteentry.Entry;

/**
 * Sites and teams of a demo partnership. Everything is made up: codes with X, postcodes with ZY and phone numbers of
 * 01632 960 belong to nobody.
 */
record DemoSites(ServiceModel model, List<UUID> hosts, LocalDate started) {

    private static final List<String> PLACES = List.of(
            "Abbey",
            "Ashgrove",
            "Beacon",
            "Birch Lane",
            "Bridge",
            "Brookside",
            "Canal",
            "Castle",
            "Chapel",
            "Church Lane",
            "Cliff",
            "Corner",
            "Dale",
            "Elm",
            "Fairfield",
            "Ferry",
            "Forge",
            "Garden",
            "Grange",
            "Greenbank",
            "Hawthorn",
            "Highfield",
            "Hillside",
            "Ivy",
            "Kiln",
            "Lakeside",
            "Lime",
            "Manor",
            "Market",
            "Meadow",
            "Mill Lane",
            "Moor");
    private static final List<String> KINDS = List.of("Surgery", "Medical Centre", "Health Centre", "Practice");
    private static final List<String> WARDS = List.of(
            "Mill Hospital",
            "Park Hospital",
            "Riverside Unit",
            "North Team Base",
            "South Team Base",
            "East Team Base",
            "West Team Base",
            "Town Team Base",
            "Coast Team Base",
            "Early Intervention Base",
            "Rehabilitation Unit");
    private static final List<String> CANCER =
            List.of("General Hospital", "City Hospital", "Coast Hospital", "Hospice", "County Hospital", "Day Hospice");
    private static final List<String> TEAMS = List.of(
            "District Nursing",
            "Health Visiting",
            "Community Matrons",
            "Reablement",
            "Adult Social Care",
            "Community Mental Health",
            "Learning Disability",
            "Drug and Alcohol",
            "Midwifery",
            "Sexual Health",
            "Pharmacy First",
            "Link Workers");
    private static final List<String> HOURS =
            List.of("Mon-Fri 08:00-18:30", "Mon-Fri 08:00-18:00; Sat 09:00-12:00", "Mon-Fri 08:30-18:30");

    private String word() {
        var name = model.sample().orElseThrow().name();
        return name.substring(0, name.indexOf(' '));
    }

    List<Entry> sites() {
        var place = model.place();
        return place.unit() == Unit.TEAM
                ? List.of()
                : IntStream.range(0, place.count().orElse(0))
                        .mapToObj(this::site)
                        .toList();
    }

    List<Entry> teams() {
        return IntStream.range(0, model.sample().orElseThrow().teams())
                .mapToObj(i -> team(i, TEAMS.get(i % TEAMS.size()) + (i < TEAMS.size() ? " North" : " South")))
                .toList();
    }

    private Entry site(int i) {
        var practice = model.place().setting() == Setting.GP_PRACTICES;
        var code = (practice ? "X%d%04d" : "X%d%02dA").formatted(series(), i + 1);
        return new Entry(
                siteName(i),
                OdsCode.read(code),
                Optional.of(host(i)),
                (i * 7 % 90 + 1) + " " + PLACES.get((i * 5 + 3) % PLACES.size()) + " Road, " + word(),
                postcode(i),
                phone(i),
                OpeningHours.read(practice ? HOURS.get(i % HOURS.size()) : "daily 08:00-20:00")
                        .orElseThrow(),
                model.delivery().coLocation() == org.alongside.servicemodel.Delivery.CoLocation.NONE
                        ? ""
                        : "Room " + (i % 5 + 1),
                practice ? OptionalInt.of(3200 + (i * 977 + series() * 131) % 13000) : OptionalInt.empty(),
                Optional.of(startsOn(i)));
    }

    private String siteName(int i) {
        return switch (model.place().setting()) {
            case GP_PRACTICES ->
                PLACES.get((i + series() * 3) % PLACES.size()) + " " + KINDS.get(i / PLACES.size() % KINDS.size());
            case CANCER_CARE -> word() + " " + CANCER.get(i % CANCER.size());
            case MENTAL_HEALTH -> word() + " " + WARDS.get(i % WARDS.size());
            case CHILDRENS_HOSPITAL -> word() + " Children's Hospital";
            default -> word() + " Clinic";
        };
    }

    /** Hospices belong to the second host where there is one. */
    private UUID host(int i) {
        return siteName(i).contains("Hospice") ? hosts.getLast() : hosts.getFirst();
    }

    private Entry team(int i, String name) {
        return new Entry(
                name,
                Optional.empty(),
                Optional.of(name.contains("Social Care") ? hosts.getLast() : hosts.getFirst()),
                "",
                Optional.empty(),
                phone(i),
                OpeningHours.read("Mon-Fri 09:00-17:00").orElseThrow(),
                "",
                OptionalInt.empty(),
                Optional.of(startsOn(i)));
    }

    /** Sites join one after another over three years; the study of staggered starts needs their dates. */
    private LocalDate startsOn(int i) {
        return started.plusWeeks(i * 150L / Math.max(1, model.place().count().orElse(24)));
    }

    private Optional<Postcode> postcode(int i) {
        return Postcode.read(
                "ZY" + series() + " " + (i % 9 + 1) + "ABDEFGHJLN".charAt(i % 10) + "PQRSTUW".charAt(i / 10 % 7));
    }

    private String phone(int i) {
        return "01632 960%03d".formatted((series() * 100 + i) % 1000);
    }

    private int series() {
        return DemoPartnerships.keys().indexOf(model.key()) + 1;
    }
}
