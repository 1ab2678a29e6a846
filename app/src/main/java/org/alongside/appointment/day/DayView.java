package org.alongside.appointment.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.appointment.Appointment;
import org.alongside.page.Dates;

/** A day's appointments, session by session. */
public record DayView(LocalDate day, LocalDate today, List<Appointment> all, Instant now) {

    public DayView {
        all = List.copyOf(all);
    }

    public String title() {
        return day.equals(today) ? "Today" : Dates.weekday(day);
    }

    /** Those of one session, by time. */
    public record Sitting(String heading, List<Appointment> appointments) {}

    public List<Sitting> sittings() {
        Map<UUID, List<Appointment>> bySession = new LinkedHashMap<>();
        all.forEach(one -> bySession
                .computeIfAbsent(one.held().session(), ignored -> new java.util.ArrayList<>())
                .add(one));
        return bySession.values().stream()
                .map(list -> new Sitting(heading(list.getFirst()), list))
                .toList();
    }

    private static String heading(Appointment one) {
        return one.held().place() + ", with " + one.held().adviser().name();
    }

    public String before() {
        return href(day.minusDays(1));
    }

    public String after() {
        return href(day.plusDays(1));
    }

    private String href(LocalDate other) {
        return other.equals(today) ? "/appointments" : "/appointments?day=" + other;
    }
}
