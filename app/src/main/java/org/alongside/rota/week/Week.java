package org.alongside.rota.week;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.alongside.page.Dates;
import org.alongside.rota.Session;

/** A week of sessions, as rows of a table with a column for each day, or as a list for each day. */
public record Week(LocalDate monday, List<Session> sessions) {

    private static final DateTimeFormatter HEAD = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    public Week {
        sessions = List.copyOf(sessions);
    }

    /** A person or a place, with the sessions of each day. */
    public record Row(String name, List<List<Session>> cells) {}

    /** Monday to Friday, and the weekend when somebody works on it. */
    public List<LocalDate> days() {
        var last = sessions.stream()
                .mapToInt(session -> WeekQuery.dayOf(session).getDayOfWeek().getValue())
                .max()
                .orElse(5);
        return IntStream.range(0, Math.max(5, last)).mapToObj(monday::plusDays).toList();
    }

    public List<Session> on(LocalDate day) {
        return sessions.stream()
                .filter(session -> WeekQuery.dayOf(session).equals(day))
                .toList();
    }

    /** These people first to last, also those without a session. */
    public List<Row> byAdviser(List<String> names) {
        var rows = new LinkedHashMap<String, List<Session>>();
        names.forEach(name -> rows.put(name, new ArrayList<>()));
        sessions.forEach(session -> rows.computeIfAbsent(session.adviser().name(), ignored -> new ArrayList<>())
                .add(session));
        return rows(rows);
    }

    /** The places where there are sessions. */
    public List<Row> byPlace() {
        var rows = new LinkedHashMap<String, List<Session>>();
        sessions.stream()
                .sorted(Comparator.comparing(
                        (Session session) -> session.place().name(), String.CASE_INSENSITIVE_ORDER))
                .forEach(session -> rows.computeIfAbsent(session.place().name(), ignored -> new ArrayList<>())
                        .add(session));
        return rows(rows);
    }

    /** Sessions of one day, place by place. */
    List<Session> byPlaceOfDay() {
        return sessions.stream()
                .sorted(Comparator.comparing(session -> session.place().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private List<Row> rows(Map<String, List<Session>> all) {
        return all.entrySet().stream()
                .map(one -> new Row(
                        one.getKey(),
                        days().stream()
                                .map(day -> new Week(monday, one.getValue()).on(day))
                                .toList()))
                .toList();
    }

    /** Mon 23 Nov. */
    public static String head(LocalDate day) {
        return HEAD.format(day);
    }

    /** 09:00 to 12:45. */
    public static String hours(Session session) {
        return Dates.time(session.hours().from()) + " to "
                + Dates.time(session.hours().until());
    }

    /** Tuesday 2 March 2027. */
    public static String dayWords(Session session) {
        return Dates.weekday(WeekQuery.dayOf(session));
    }

    /** Six slots, walk-in. */
    public static String slots(Session session) {
        var number = session.slots().number();
        var slots = number == 0
                ? ""
                : number + (number == 1 ? " slot of " : " slots of ")
                        + session.slots().minutes() + " minutes";
        var walkIn = session.walkIn() ? "walk-in" : "";
        var both = slots.isEmpty() || walkIn.isEmpty() ? slots + walkIn : slots + ", " + walkIn;
        return both.isEmpty() ? "No slots" : both.substring(0, 1).toUpperCase(Locale.UK) + both.substring(1);
    }

    public static String path(Session session) {
        return "/rota/sessions/" + session.id();
    }
}
