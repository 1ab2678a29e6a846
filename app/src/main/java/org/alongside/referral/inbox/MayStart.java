package org.alongside.referral.inbox;

import java.time.LocalDate;
import java.util.List;
import org.alongside.page.Dates;
import org.alongside.referral.Need;
import org.alongside.timelimit.Answer;
import org.alongside.timelimit.LetterLimits;

/** A limit that the letter of a referral may have started: what the letter would be, and the safe date then. */
public record MayStart(String letter, String clock, LocalDate safe) {

    /** What a letter of this need may have started, the earliest safe date first. */
    static List<MayStart> of(LetterLimits letters, Need need) {
        var date = need.letterDate();
        return date == null
                ? List.of()
                : letters.of(need.allAreas(), date).stream().map(MayStart::of).toList();
    }

    private static MayStart of(Answer.Dates dates) {
        return new MayStart(
                dates.limit().letter().orElse(dates.limit().title()),
                dates.limit().clock(),
                dates.safe().day());
    }

    public String path() {
        return "/time-limits/" + clock;
    }

    public String day() {
        return Dates.weekday(safe);
    }
}
