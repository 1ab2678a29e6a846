package org.alongside.timelimit;

import java.time.LocalDate;
import org.alongside.kernel.Choice;
import org.alongside.timelimit.calendar.Calendars;
import org.alongside.timelimit.calendar.Days;
import org.alongside.timelimit.calendar.Nation;
import org.alongside.timelimit.calendar.WorkingDays;
import org.alongside.timelimit.count.Unit;
import org.alongside.timelimit.rule.Case.Moves;
import org.alongside.timelimit.rule.Fact;
import org.alongside.timelimit.rule.Roll;
import org.jspecify.annotations.Nullable;

/** The days that count in one matter: by its nation and the school authority. */
record Countable(Calendars calendars, WorkingDays working, String authority) {

    static Countable of(Calendars calendars, Nation usual, Known known) {
        var nation = known.fact(Fact.NATION);
        var school = known.fact(Fact.SCHOOL);
        return new Countable(calendars, calendars.working(nation(nation, usual)), school == null ? "" : school);
    }

    private static Nation nation(@Nullable String named, Nation usual) {
        return named == null ? usual : Choice.named(Nation.class, named).orElse(usual);
    }

    Days days(Unit unit) {
        return switch (unit) {
            case SCHOOL_DAYS -> calendars.school(authority);
            case COURT_DAYS -> calendars.court();
            default -> working;
        };
    }

    /** Warns when days were counted for which no school terms are known. */
    void check(Unit unit, LocalDate from, LocalDate to, Warnings warnings) {
        var known = unit != Unit.SCHOOL_DAYS
                || calendars
                        .terms(authority)
                        .filter(terms -> terms.knows(from) && terms.knows(to))
                        .isPresent();
        if (!known) {
            warnings.add(new Warning.NoTerms(authority));
        }
    }

    /** Whether the last day may stay on this one. */
    boolean is(Moves moves, LocalDate day) {
        return (moves.roll() == Roll.COURT_DAY ? calendars.court() : working).is(day)
                && !(moves.closed().moves() && moves.closed().has(day));
    }
}
