package org.alongside.timelimit.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rule as it stood for a time. It is never edited: a new one supersedes it, and its fingerprint would tell.
 *
 * @param from the first selecting day it holds for
 * @param until the last one; nothing while it goes on
 * @param selectedBy the day that says which version holds, then those that may stand in for it
 * @param ended why there is no limit any more, but for the cases that are left
 * @param fingerprint of everything that stands in the file for this version
 */
public record Version(
        int number,
        LocalDate from,
        Optional<LocalDate> until,
        List<Moment> selectedBy,
        Optional<String> ended,
        List<Case> cases,
        Source source,
        String fingerprint) {

    /** Where it is from and how sure we are. */
    public record Source(
            String rule,
            List<String> links,
            Evidence evidence,
            LocalDate checked,
            LocalDate reviewBy,
            List<String> doubts) {}

    /** The case that is the usual one, or else the first; none when there is no limit any more. */
    public Optional<Case> usual() {
        return cases.stream()
                .filter(one -> one.when().usual())
                .findFirst()
                .or(() -> cases.stream().findFirst());
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
