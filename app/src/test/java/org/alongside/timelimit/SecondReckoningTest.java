package org.alongside.timelimit;

import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alongside.timelimit.calendar.Calendars;
import org.alongside.timelimit.calendar.SchoolTerms;
import org.alongside.timelimit.calendar.SchoolTerms.Run;
import org.alongside.timelimit.count.Counting;
import org.alongside.timelimit.count.Span;
import org.alongside.timelimit.count.Stepping;
import org.alongside.timelimit.count.Unit;
import org.alongside.timelimit.rule.Catalogue;
import org.alongside.timelimit.rule.Fact;
import org.alongside.timelimit.rule.Moment;
import org.junit.jupiter.api.Test;

/** Each way of counting against a second one that walks from day to day: 100,000 days each, always the same ones. */
class SecondReckoningTest {

    private static final int TIMES = 100_000;
    private static final long SEED = 20261128;

    private final Random random = new Random(SEED);
    private final Calendars calendars = Calendars.shipped();
    private int amount;

    @Test
    void m1_a_month_after_an_event() {
        compare(day -> Counting.AFTER.end(day, span(5, Unit.MONTHS), any -> true), day -> Stepping.months(day, amount));
        compare(
                day -> Counting.AFTER.end(day, span(60, Unit.DAYS), any -> true),
                day -> Stepping.days(day, amount, any -> true));
    }

    @Test
    void m2_beginning_with_the_day_of_the_event() {
        compare(
                day -> Counting.BEGINNING_WITH.end(day, span(5, Unit.MONTHS), any -> true),
                day -> Stepping.months(day.minusDays(1), amount));
        compare(
                day -> Counting.BEGINNING_WITH.end(day, span(60, Unit.DAYS), any -> true),
                day -> Stepping.days(day.minusDays(1), amount, any -> true));
    }

    @Test
    void m3_clear_days_before_a_hearing() {
        compare(
                day -> Counting.CLEAR_BEFORE.end(day, span(40, Unit.DAYS), any -> true),
                day -> Stepping.clearBefore(day, amount, any -> true));
        var closed = List.of(LocalDate.of(2018, 12, 24), LocalDate.of(2021, 12, 24), LocalDate.of(2024, 12, 27));
        Predicate<LocalDate> open = day -> Stepping.working(day) && !closed.contains(day);
        compare(
                day -> Counting.CLEAR_BEFORE.end(day, span(5, Unit.COURT_DAYS), calendars.court()),
                day -> Stepping.clearBefore(day, amount, open));
    }

    @Test
    void m4_a_tribunal_moves_the_last_day() {
        compare(
                day -> legal("ftt-social-security-appeal", Known.NOTHING.with(Moment.SENT, day)),
                day -> Stepping.rolled(Stepping.months(day, 1), Stepping::working));
    }

    @Test
    void m5_an_employment_tribunal_does_not() {
        compare(
                day -> legal("redundancy-pay", Known.NOTHING.with(Moment.ACT, day)),
                day -> Stepping.months(day.minusDays(1), 6));
    }

    @Test
    void m6_working_days() {
        compare(
                day -> legal("awaab-significant", Known.NOTHING.with(Moment.FIRST_NOTICE, awaab(day))),
                day -> Stepping.days(awaab(day), 10, Stepping::working));
    }

    @Test
    void m7_school_days() {
        var runs = new ArrayList<Run>();
        for (var day = LocalDate.of(2012, 1, 5); day.getYear() < 2028; ) {
            var until = day.plusDays(20 + random.nextInt(50));
            runs.add(new Run(day, until));
            day = until.plusDays(3 + random.nextInt(40));
        }
        var engine = new TimeLimits(calendars.with("teasel", new SchoolTerms(runs)));
        var limit = Catalogue.shipped().find("exclusion-review").orElseThrow();
        var school = school(runs);
        compare(
                day -> ((Answer.Dates) engine.compute(
                                limit, Known.NOTHING.with(Moment.NOTIFIED, day).with(Fact.SCHOOL, "teasel")))
                        .lastLegalDay()
                        .day(),
                day -> Stepping.days(day, 15, school));
    }

    private static Predicate<LocalDate> school(List<Run> runs) {
        var open = runs.stream()
                .flatMap(run -> run.from().datesUntil(run.until().plusDays(1)))
                .collect(Collectors.toSet());
        var last = runs.getLast().until();
        return day -> Stepping.working(day)
                && (open.contains(day)
                        || day.isAfter(last)
                        || day.isBefore(runs.getFirst().from()));
    }

    @Test
    void m8_holidays_of_the_SEND_tribunals() {
        Predicate<LocalDate> closed = day -> day.getMonthValue() == 8
                || day.getMonthValue() == 12 && day.getDayOfMonth() >= 25
                || day.getDayOfYear() == 1;
        compare(
                day -> legal("send-appeal", Known.NOTHING.with(Moment.SENT, day)),
                day -> Stepping.rolled(Stepping.months(day, 2), one -> Stepping.working(one) && !closed.test(one)));
        compare(day -> legal("ut-appeal", Known.NOTHING.with(Moment.SENT, day).with(Fact.KIND, "send")), day -> {
            var start = Stepping.rolled(day, one -> !closed.test(one.plusDays(1)));
            var days = (int) (Stepping.months(start, 1).toEpochDay() - start.toEpochDay());
            return Stepping.rolled(Stepping.days(start, days, closed.negate()), Stepping::working);
        });
    }

    private Span span(int most, Unit unit) {
        return new Span(amount = 1 + random.nextInt(most), unit);
    }

    private static LocalDate awaab(LocalDate day) {
        return LocalDate.of(2025, 10, 27).plusDays(Math.floorMod(day.toEpochDay(), 1000L));
    }

    private LocalDate legal(String clock, Known known) {
        var limit = Catalogue.shipped().find(clock).orElseThrow();
        return ((Answer.Dates) TimeLimits.shipped().compute(limit, known))
                .lastLegalDay()
                .day();
    }

    private void compare(Function<LocalDate, LocalDate> engine, Function<LocalDate, LocalDate> stepping) {
        for (var time = 0; time < TIMES; time++) {
            var day = LocalDate.of(2012, 4, 1).plusDays(random.nextInt(365 * 16));
            var one = engine.apply(day);
            var other = stepping.apply(day);
            if (!one.equals(other)) {
                fail("From " + day + " (" + amount + "): " + one + " by the engine, " + other + " by stepping");
            }
        }
    }
}
