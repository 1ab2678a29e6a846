package org.alongside.demo;

import java.util.Optional;
import org.alongside.access.Standings;
import org.alongside.viewer.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Somebody of the demonstration at work. */
@Component
@ConditionalOnProperty("alongside.demo")
class Workplaces {

    private final Standings standings;

    Workplaces(Standings standings) {
        this.standings = standings;
    }

    /** The part's person in its agency, unless they have left. */
    Optional<Viewer.Member> of(Cast.Part part) {
        return standings
                .withEmail(part.email())
                .flatMap(standings::of)
                .flatMap(standing -> standing.places().stream()
                        .filter(place -> place.agency().equals(part.agency().id()))
                        .findFirst()
                        .map(standing::at)
                        .filter(Viewer.Member.class::isInstance)
                        .map(Viewer.Member.class::cast));
    }
}
