package org.alongside.timelimit.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.alongside.yaml.Problem;

/** When the schools of one authority are open: runs of days, of which the working days are school days. */
public record SchoolTerms(List<Run> runs) {

    /** Both ends included. */
    public record Run(LocalDate from, LocalDate until) {
        boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** Reads lines of "2026-09-02,2026-10-23"; what is wrong with them goes into the problems. */
    static Optional<SchoolTerms> read(String text, List<Problem> problems) {
        var runs = new ArrayList<Run>();
        var lines = text.lines().toList();
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var run = run(line).filter(next -> runs.isEmpty() || next.from.isAfter(runs.getLast().until));
            run.ifPresent(runs::add);
            if (run.isEmpty()) {
                var expected = "two days in order and after the line before, such as 2026-09-02,2026-10-23";
                problems.add(new Problem(number, 1, "\"" + line + "\"", expected, Optional.empty()));
            }
        }
        return problems.isEmpty() && !runs.isEmpty()
                ? Optional.of(new SchoolTerms(List.copyOf(runs)))
                : Optional.empty();
    }

    private static Optional<Run> run(String line) {
        var ends = line.split(",", -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        return BankHolidays.day(ends[0].strip())
                .flatMap(from -> BankHolidays.day(ends[1].strip())
                        .filter(until -> !until.isBefore(from))
                        .map(until -> new Run(from, until)));
    }

    /** Whether the terms say anything about that day; beyond them it must be taken for a school day. */
    public boolean knows(LocalDate day) {
        return !day.isBefore(runs.getFirst().from) && !day.isAfter(runs.getLast().until);
    }

    Days among(WorkingDays working) {
        var begins = new TreeMap<LocalDate, Run>();
        runs.forEach(run -> begins.put(run.from, run));
        return day -> working.is(day)
                && (!knows(day) || begins.floorEntry(day).getValue().has(day));
    }
}
