package org.alongside.referral.route;

import java.util.List;
import java.util.UUID;
import org.alongside.part.Link;
import org.alongside.part.SummaryRow;

/** What another capability shows and offers beside a referral, as far as the viewer may know: its appointments. */
@FunctionalInterface
public interface BesideReferral {

    /** A card of facts and what can be done. */
    record Card(String title, List<SummaryRow> rows, List<Link> actions) {
        public Card {
            rows = List.copyOf(rows);
            actions = List.copyOf(actions);
        }
    }

    /** Empty when there is nothing to show. */
    List<Card> of(UUID referral);
}
