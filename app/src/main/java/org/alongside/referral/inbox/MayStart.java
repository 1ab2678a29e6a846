package org.alongside.referral.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.alongside.page.Dates;
import org.alongside.part.Link;
import org.alongside.referral.Need;
import org.alongside.timelimit.Answer;
import org.alongside.timelimit.LetterLimits;

/** A safe date that the letter of a referral may have set, and each letter it would be then, with its clock. */
public record MayStart(LocalDate safe, List<Link> letters) {

    /**
     * What a letter of this need may have set, the earliest safe date first. A date that was still to come when it was
     * sent is one to keep itself, such as a hearing: nothing that ends after it is counted from it.
     */
    static List<MayStart> of(LetterLimits limits, Need need, LocalDate sent) {
        var date = need.letterDate();
        if (date == null) {
            return List.of();
        }
        var byDay = new TreeMap<LocalDate, List<Link>>();
        for (var dates : limits.of(need.allAreas(), date)) {
            byDay.computeIfAbsent(dates.safe().day(), day -> new ArrayList<>()).add(letter(dates));
        }
        if (date.isAfter(sent)) {
            byDay.tailMap(date).clear();
        }
        return byDay.entrySet().stream()
                .map(one -> new MayStart(one.getKey(), one.getValue()))
                .toList();
    }

    private static Link letter(Answer.Dates dates) {
        var limit = dates.limit();
        return new Link(limit.letter().orElse(limit.title()), "/time-limits/" + limit.clock());
    }

    public String day() {
        return Dates.weekday(safe);
    }
}
