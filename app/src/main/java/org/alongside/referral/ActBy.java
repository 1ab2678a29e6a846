package org.alongside.referral;

import java.time.LocalDate;
import org.alongside.timelimit.LetterLimits;
import org.springframework.stereotype.Component;

/**
 * The day by which something must happen: the promised answer or, when that is earlier, the earliest safe date that the
 * letter may set.
 */
@Component
class ActBy {

    private final LetterLimits letters;

    ActBy(LetterLimits letters) {
        this.letters = letters;
    }

    LocalDate of(Need need, LocalDate respondBy, LocalDate sent) {
        var letter = need.letterDate();
        if (letter == null) {
            return respondBy;
        }
        // A date to come is one to keep itself, such as a hearing.
        var first = letters.earliest(need.allAreas(), letter)
                .filter(safe -> safe.isBefore(letter) || !letter.isAfter(sent))
                .orElse(letter);
        return first.isBefore(respondBy) ? first : respondBy;
    }
}
