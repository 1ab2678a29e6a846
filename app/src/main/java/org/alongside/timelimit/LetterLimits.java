package org.alongside.timelimit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.kernel.LawArea;
import org.alongside.timelimit.rule.Catalogue;
import org.alongside.timelimit.rule.Moment;
import org.alongside.timelimit.rule.TimeLimit;
import org.alongside.timelimit.rule.Whose;

/**
 * What a letter may start before anybody has read it: only the date on it and the areas of law are known. Every clock
 * of ours that such a letter could start counts, from the date on the letter.
 */
public final class LetterLimits {

    private final TimeLimits limits;
    private final List<TimeLimit> started;

    public LetterLimits(TimeLimits limits, Catalogue catalogue) {
        this.limits = limits;
        this.started = catalogue.all().stream()
                .filter(limit -> limit.whose() == Whose.OURS && limit.letter().isPresent())
                .toList();
    }

    /** The dates it may set, the earliest safe date first. Without an area all are possible. */
    public List<Answer.Dates> of(Set<LawArea> areas, LocalDate letter) {
        var known = Known.NOTHING.with(Moment.LETTER, letter);
        var found = new ArrayList<Answer.Dates>();
        for (var limit : started) {
            var concerned = areas.isEmpty() || !Collections.disjoint(limit.areas(), areas);
            if (concerned && limits.compute(limit, known) instanceof Answer.Dates dates) {
                found.add(dates);
            }
        }
        found.sort(Comparator.comparing(dates -> dates.safe().day()));
        return found;
    }

    /** The earliest safe date it may set. */
    public Optional<LocalDate> earliest(Set<LawArea> areas, LocalDate letter) {
        return of(areas, letter).stream().findFirst().map(dates -> dates.safe().day());
    }
}
