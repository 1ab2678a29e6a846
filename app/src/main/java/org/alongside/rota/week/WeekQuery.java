package org.alongside.rota.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.alongside.page.Dates;
import org.alongside.page.Ids;
import org.alongside.part.Link;
import org.alongside.rota.Session;
import org.alongside.rota.WrittenDay;
import org.jspecify.annotations.Nullable;

/**
 * The week and the filter as they stand in the address of the page; what it does not know it leaves out.
 *
 * @param day any day of the week, 2026-11-23 or 23/11/2026; empty is this week
 */
public record WeekQuery(String day, String by, String adviser, String place) {

    static final String PATH = "/rota";
    private static final List<String> VIEWS = List.of("adviser", "site", "day");

    public WeekQuery(@Nullable String day, @Nullable String by, @Nullable String adviser, @Nullable String place) {
        this.day = day == null ? "" : day.strip();
        this.by = by != null && VIEWS.contains(by) ? by : VIEWS.getFirst();
        this.adviser = adviser == null ? "" : adviser.strip();
        this.place = place == null ? "" : place.strip();
    }

    LocalDate monday(LocalDate today) {
        return WrittenDay.read(day).orElse(today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    boolean matches(Session session) {
        return Ids.read(adviser).map(session.adviser().id()::equals).orElse(true)
                && Ids.read(place).map(session.place().id()::equals).orElse(true);
    }

    public boolean narrowed() {
        return Ids.read(adviser).isPresent() || Ids.read(place).isPresent();
    }

    public String path() {
        var parts = new ArrayList<String>();
        WrittenDay.read(day).ifPresent(one -> parts.add("day=" + one));
        parts.add("by=" + by);
        Ids.read(adviser).ifPresent(id -> parts.add("adviser=" + id));
        Ids.read(place).ifPresent(id -> parts.add("place=" + id));
        return PATH + "?" + String.join("&", parts);
    }

    WeekQuery on(LocalDate other) {
        return new WeekQuery(other.toString(), by, adviser, place);
    }

    /** The same week the other ways round. */
    public List<Link> views() {
        return List.of(
                new Link("Today", RotaTodayPages.PATH),
                new Link("By adviser", as("adviser").path()),
                new Link("By site", as("site").path()),
                new Link("By day", as("day").path()));
    }

    private WeekQuery as(String view) {
        return new WeekQuery(day, view, adviser, place);
    }

    WeekQuery withoutAdviser() {
        return new WeekQuery(day, by, "", place);
    }

    WeekQuery withoutPlace() {
        return new WeekQuery(day, by, adviser, "");
    }

    /** The day as the field of the filter shows it. */
    public String written() {
        return WrittenDay.read(day).map(WrittenDay::write).orElse("");
    }

    static LocalDate dayOf(Session session) {
        return session.hours().from().atZone(Dates.ZONE).toLocalDate();
    }
}
