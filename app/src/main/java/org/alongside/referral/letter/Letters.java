package org.alongside.referral.letter;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters that came with referrals, for their senders and for the agencies that have them. */
@Component
public class Letters {

    /** A letter and what is in it. */
    public record Opened(Letter letter, byte[] content) {}

    private final LetterTable table;
    private final Trail trail;

    Letters(LetterTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    /** Those the viewer may open, the first kept first. */
    @Transactional
    public List<Letter> of(UUID referral) {
        return table.of(referral);
    }

    /**
     * @throws NotFound when there is none, or not for this viewer
     */
    @Transactional
    public Opened open(UUID id) {
        var letter = table.find(id);
        if (letter.isEmpty()) {
            trail.appendApart(Act.DENIED, "letter", id, Map.of());
            throw new NotFound();
        }
        trail.append(Act.READ, "letter", id, Map.of("referral", letter.get().referral()));
        return new Opened(letter.get(), table.content(id));
    }

    /** They go with the referral, in the transaction that sends it. */
    @Transactional
    public void send(UUID referral) {
        table.send(referral);
    }

    /** As long as the referral is not sent. */
    @Transactional
    public void remove(UUID referral) {
        table.remove(referral);
    }
}
