package org.alongside.referral.feedback;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the viewer's agency told the referrer, whether or not the client's consent lets it through. */
@Component
public class Told {

    private final FeedbackTable table;

    Told(FeedbackTable table) {
        this.table = table;
    }

    /** Oldest first. */
    @Transactional
    public List<Fact> of(UUID referral) {
        return table.of(List.of(referral));
    }
}
