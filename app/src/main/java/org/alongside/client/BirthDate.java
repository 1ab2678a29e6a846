package org.alongside.client;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.alongside.page.Dates;
import org.alongside.part.DateParts;

/** When somebody was born, as far as it is known. */
public sealed interface BirthDate {

    BirthDate UNKNOWN = new Unknown();

    record Unknown() implements BirthDate {}

    record InYear(int year) implements BirthDate {}

    record InMonth(YearMonth month) implements BirthDate {}

    record OnDay(LocalDate day) implements BirthDate {}

    static BirthDate on(LocalDate day) {
        return new OnDay(day);
    }

    /** What was typed: a year alone, a month with its year, a whole date or nothing; empty when it is none of these. */
    static Optional<BirthDate> read(DateParts typed) {
        if (typed.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        if (!typed.day().isEmpty()) {
            return typed.date().map(BirthDate::on);
        }
        if (!typed.year().matches("\\d{4}") || !typed.month().matches("|0?[1-9]|1[0-2]")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(typed.year());
        return Optional.of(
                typed.month().isEmpty()
                        ? new InYear(year)
                        : new InMonth(YearMonth.of(year, Integer.parseInt(typed.month()))));
    }

    /** As pages write it. */
    default String words() {
        return switch (this) {
            case Unknown ignored -> "Not known";
            case InYear in -> Integer.toString(in.year());
            case InMonth in -> name(in.month().getMonth()) + " " + in.month().getYear();
            case OnDay on -> Dates.day(on.day());
        };
    }

    /** 1980, 1980-03 or 1980-03-27; empty when nothing is known. */
    default String text() {
        return switch (this) {
            case Unknown ignored -> "";
            case InYear in -> Integer.toString(in.year());
            case InMonth in -> in.month().toString();
            case OnDay on -> on.day().toString();
        };
    }

    /** What {@link #text} wrote. */
    static BirthDate ofText(String text) {
        return switch (text.length()) {
            case 0 -> UNKNOWN;
            case 4 -> new InYear(Integer.parseInt(text));
            case 7 -> new InMonth(YearMonth.parse(text));
            default -> new OnDay(LocalDate.parse(text));
        };
    }

    /** As the three boxes of a form hold it. */
    default DateParts parts() {
        return switch (this) {
            case Unknown ignored -> DateParts.EMPTY;
            case InYear in -> new DateParts("", "", "" + in.year());
            case InMonth in ->
                new DateParts(
                        "", "" + in.month().getMonthValue(), "" + in.month().getYear());
            case OnDay on -> DateParts.of(on.day());
        };
    }

    /** The first day it can have been; empty when nothing is known. */
    default Optional<LocalDate> earliest() {
        return switch (this) {
            case Unknown ignored -> Optional.empty();
            case InYear in -> Optional.of(LocalDate.of(in.year(), 1, 1));
            case InMonth in -> Optional.of(in.month().atDay(1));
            case OnDay on -> Optional.of(on.day());
        };
    }

    /** The last day it can have been. */
    default Optional<LocalDate> latest() {
        return switch (this) {
            case Unknown ignored -> Optional.empty();
            case InYear in -> Optional.of(LocalDate.of(in.year(), 12, 31));
            case InMonth in -> Optional.of(in.month().atEndOfMonth());
            case OnDay on -> Optional.of(on.day());
        };
    }

    default Optional<LocalDate> exact() {
        return this instanceof OnDay on ? Optional.of(on.day()) : Optional.empty();
    }

    /** Whether both cannot be true of one person. */
    default boolean contradicts(BirthDate other) {
        return before(this, other) || before(other, this);
    }

    private static boolean before(BirthDate one, BirthDate other) {
        return one.latest()
                .flatMap(last -> other.earliest().filter(last::isBefore))
                .isPresent();
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
