package org.alongside.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.alongside.timelimit.calendar.Calendars;
import org.alongside.timelimit.calendar.Nation;
import org.alongside.timelimit.rule.Case;
import org.alongside.timelimit.rule.Catalogue;
import org.alongside.timelimit.rule.Limb;
import org.alongside.timelimit.rule.TimeLimit;
import org.alongside.timelimit.rule.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every day from 2015 to 2035 as the day that starts every case of every clock. */
class EveryDayTest {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);
    private static final TimeLimits ENGINE = TimeLimits.shipped();

    /** One case of a clock, as somebody meets it: the facts, and the day that it counts from. */
    record Start(TimeLimit limit, When when, Limb limb) {
        Known on(LocalDate day) {
            var known = Known.NOTHING.with(limb.trigger(), day);
            for (var fact : when.facts().entrySet()) {
                known = known.with(fact.getKey(), fact.getValue().getFirst());
            }
            return known;
        }

        @Override
        public String toString() {
            return limit.clock() + " " + when;
        }
    }

    static Stream<Start> starts() {
        return Catalogue.shipped().all().stream()
                .flatMap(limit -> limit.versions().stream()
                        .flatMap(version -> version.cases().stream())
                        .flatMap(one -> limbs(one).map(limb -> new Start(limit, one.when(), limb))))
                .distinct();
    }

    private static Stream<Limb> limbs(Case one) {
        return Stream.concat(Stream.of(one.limit()), one.ifMissing().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("starts")
    void has_dates_in_order_that_never_go_back_or_a_reason(Start start) {
        Answer.Dates before = null;
        for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            switch (ENGINE.compute(start.limit, start.on(day))) {
                case Answer.Unanswered none -> assertThat(none.reason()).isNotBlank();
                case Answer.Dates dates -> {
                    check(dates, day);
                    if (before != null && before.version() == dates.version()) {
                        checkOrder(before, dates, day);
                    }
                    before = dates;
                }
            }
        }
    }

    private static void check(Answer.Dates dates, LocalDate day) {
        var legal = dates.lastLegalDay().day();
        var end = dates.longStop() == null ? legal : dates.longStop().day();
        var safe = dates.safe().day();
        if (dates.internalTarget().day().isAfter(safe) || safe.isAfter(legal) || legal.isAfter(end)) {
            fail(dates.limit().clock() + " from " + day + ": its dates are not in order");
        }
        var moved = dates.lastLegalDay().steps().getLast() instanceof Step.Rolled rolled ? rolled : null;
        if (moved != null && !moved.moves().closed().moves()) {
            var working = Calendars.shipped().working(Nation.ENGLAND);
            var next = moved.from().plusDays(1);
            while (!working.is(next) || !Calendars.shipped().court().is(next)) {
                next = next.plusDays(1);
            }
            if (moved.to().isAfter(next)) {
                fail(dates.limit().clock() + " from " + day + " rolls beyond the next working day");
            }
        }
    }

    private static void checkOrder(Answer.Dates before, Answer.Dates dates, LocalDate day) {
        if (dates.internalTarget().day().isBefore(before.internalTarget().day())
                || dates.safe().day().isBefore(before.safe().day())
                || dates.lastLegalDay().day().isBefore(before.lastLegalDay().day())) {
            fail(dates.limit().clock() + ": starting on " + day + " ends earlier than the day before");
        }
    }
}
