package org.alongside.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as pages write them, in British time. */
public final class Dates {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Dates() {}

    /** 4 March 2027. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Thursday 4 March 2027, where the weekday matters. */
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** 4 March 2027, the day it was in Britain. */
    public static String day(Instant instant) {
        return DAY.format(instant.atZone(ZONE));
    }

    /** 4 Mar 2027, for tables: never broken across two lines. */
    public static String brief(LocalDate date) {
        return WHOLE.format(date);
    }

    /** 4 Mar 2027 at 09:30. */
    public static String moment(Instant instant) {
        var there = instant.atZone(ZONE);
        return SHORT.format(there) + " at " + TIME.format(there);
    }

    /** 09:30. */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }
}
