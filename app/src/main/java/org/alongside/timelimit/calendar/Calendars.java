package org.alongside.timelimit.calendar;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All calendars that a limit may be counted by. */
public final class Calendars {

    private static final class Shipped {
        static final Calendars ALL = new Calendars(holidays(), closed(), Map.of());
    }

    private final BankHolidays holidays;
    private final Set<LocalDate> closed;
    private final Map<String, SchoolTerms> terms;
    private final Map<String, Days> school = new TreeMap<>();
    private final Map<Nation, WorkingDays> working = new EnumMap<>(Nation.class);
    private final Days court;

    private Calendars(BankHolidays holidays, Set<LocalDate> closed, Map<String, SchoolTerms> terms) {
        this.holidays = holidays;
        this.closed = closed;
        this.terms = terms;
        for (var nation : Nation.values()) {
            working.put(nation, new WorkingDays(holidays.of(nation.division())));
        }
        var open = working(Nation.ENGLAND);
        terms.forEach((authority, runs) -> school.put(authority, runs.among(open)));
        this.court = day -> open.is(day) && !closed.contains(day);
    }

    /** Those that come with the program. */
    public static Calendars shipped() {
        return Shipped.ALL;
    }

    public Calendars with(BankHolidays newer) {
        return new Calendars(holidays.with(newer), closed, terms);
    }

    public Calendars with(String authority, SchoolTerms newer) {
        var all = new TreeMap<>(terms);
        all.put(authority, newer);
        return new Calendars(holidays, closed, Map.copyOf(all));
    }

    public WorkingDays working(Nation nation) {
        return requireNonNull(working.get(nation));
    }

    /** Days on which the courts of England and Wales are open. */
    public Days court() {
        return court;
    }

    /** The terms of an authority, when they are known. */
    public Optional<SchoolTerms> terms(String authority) {
        return Optional.ofNullable(terms.get(authority));
    }

    /** School days of an authority, or every working day when nobody knows better: too early, never too late. */
    public Days school(String authority) {
        return school.getOrDefault(authority, working(Nation.ENGLAND));
    }

    private static BankHolidays holidays() {
        var file = "timelimits/calendar/bank-holidays.json";
        return switch (BankHolidays.read(file, Resources.read(file))) {
            case BankHolidays.Read read -> read.holidays();
            case BankHolidays.Refused refused ->
                throw new IllegalStateException(refused.problems().getFirst().in(file));
        };
    }

    private static Set<LocalDate> closed() {
        return new String(Resources.read("timelimits/calendar/court-closed.csv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> LocalDate.parse(line.substring(0, 10)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
