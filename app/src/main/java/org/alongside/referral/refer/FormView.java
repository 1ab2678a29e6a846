package org.alongside.referral.refer;

import java.util.List;
import org.alongside.part.Option;
import org.alongside.referral.draft.Draft;
import org.alongside.referral.letter.Letter;

/**
 * All that the page of the form shows beside what is typed.
 *
 * @param letters photos kept with this form already
 */
public record FormView(
        Desk desk, Asks asks, Offered offered, List<Option> places, List<Letter> letters, List<Draft> drafts) {

    public String placeName(String value) {
        return places.stream()
                .filter(place -> place.value().equals(value))
                .map(Option::text)
                .findFirst()
                .orElse("");
    }
}
