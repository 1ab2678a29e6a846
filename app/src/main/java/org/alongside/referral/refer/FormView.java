package org.alongside.referral.refer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.part.Option;
import org.alongside.referral.draft.Draft;
import org.alongside.referral.letter.Letter;
import org.alongside.referral.route.Closed;
import org.alongside.servicemodel.Referring;
import org.alongside.viewer.CurrentViewer;

/**
 * All that the page of the form shows beside what is typed.
 *
 * @param letters photos kept with this form already
 * @param closed why nothing can be sent today
 */
public record FormView(
        Desk desk,
        Asks asks,
        Offered offered,
        List<Option> places,
        List<Letter> letters,
        List<Draft> drafts,
        Optional<Closed> closed) {

    /** Who may have noticed the need: at an agency's own desk also the person themselves. */
    public List<Referring.Who> who() {
        var listed = asks.who().stream();
        return desk == Desk.REFER
                ? listed.toList()
                : Stream.concat(Stream.of(Referring.Who.SELF), listed).toList();
    }

    /** The agencies somebody can be referred on to: not the one that does. */
    public List<Offered.Taker> others() {
        var own = CurrentViewer.member().agency();
        return offered.takers().stream()
                .filter(taker -> !taker.intake().agency().equals(own))
                .toList();
    }

    /** Whether there is anybody to hear of it: whoever takes somebody in for themselves knows. */
    public boolean asksFeedback() {
        return desk == Desk.REFER || !others().isEmpty();
    }

    public String placeName(String value) {
        return places.stream()
                .filter(place -> place.value().equals(value))
                .map(Option::text)
                .findFirst()
                .orElse("");
    }
}
