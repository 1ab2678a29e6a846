package org.alongside.siteentry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.kernel.Choice;
import org.alongside.kernel.OpeningHours;
import org.alongside.servicemodel.Place.Unit;

/** A column of a list of sites or teams, by the headings people give it. */
public enum Column implements Choice {
    NAME(
            "name",
            "Northbank Surgery",
            "site",
            "site name",
            "practice",
            "practice name",
            "team",
            "team name",
            "organisation"),
    ODS_CODE("ODS code", "C81001", "ods", "code", "practice code", "site code", "organisation code"),
    AGENCY("agency", "", "host", "trust", "organisation name", "provider"),
    ADDRESS(
            "address",
            "1 Mill Lane, Northbank",
            "address 1",
            "address 2",
            "address 3",
            "address line 1",
            "address line 2",
            "address line 3",
            "street",
            "town",
            "city",
            "county"),
    POSTCODE("postcode", "ZY1 1AB", "post code", "zip"),
    PHONE("phone", "01632 960123", "telephone", "phone number", "tel"),
    OPENING_HOURS("opening hours", OpeningHours.EXAMPLE, "hours", "opening times", "open"),
    ROOM("room", "Room 2", "clinic room", "consulting room"),
    LIST_SIZE("list size", "8500", "patients", "registered patients", "practice list", "list"),
    STARTS_ON("start date", "01/04/2027", "starts", "starts on", "start", "from", "opened");

    private static final List<Column> OF_SITES = List.of(values());
    private static final List<Column> OF_TEAMS =
            List.of(NAME, AGENCY, ADDRESS, POSTCODE, PHONE, OPENING_HOURS, STARTS_ON);

    private final String title;
    private final String example;
    private final List<String> aliases;

    Column(String title, String example, String... aliases) {
        this.title = title;
        this.example = example;
        this.aliases = List.of(aliases);
    }

    @Override
    public String title() {
        return title;
    }

    /** What a cell of this column may look like. */
    public String example() {
        return example;
    }

    public static List<Column> of(Unit unit) {
        return unit == Unit.SITE ? OF_SITES : OF_TEAMS;
    }

    /** The column a heading means, if it is one this unit has. */
    public static Optional<Column> headed(String heading, Unit unit) {
        var words = heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return of(unit).stream()
                .filter(column -> column.title.toLowerCase(Locale.ROOT).equals(words) || column.aliases.contains(words))
                .findFirst();
    }

    /** The headings of a list, as a person would write them. */
    public static List<String> labels(Unit unit) {
        return of(unit).stream().map(Choice::label).toList();
    }
}
