package org.alongside.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.ConsentPurpose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the ledger. Whoever shares asks {@link #covers} in the transaction that shares, never before it. */
@Component
public class Consents {

    private final DecisionTable table;

    Consents(DecisionTable table) {
        this.table = table;
    }

    /**
     * Whether the viewer's agency may share at this moment: the last decision on this purpose, direction and partner
     * is a grant that has neither expired nor been withdrawn. No decision is no. Records read as one count as one.
     *
     * @param referral the referral it is about, if any
     * @param client the client it is about, if known
     * @param partner the agency it would be shared with; null for any
     * @param part the part of feedback; null for other purposes
     */
    @Transactional
    public boolean covers(
            @Nullable UUID referral,
            @Nullable UUID client,
            ConsentPurpose purpose,
            @Nullable UUID partner,
            @Nullable Part part) {
        return table.covers(referral, client, purpose, partner, part);
    }

    /** Every decision about a client and about these referrals of theirs, newest first, at most 500. */
    @Transactional
    public List<Decision> about(@Nullable UUID client, List<UUID> referrals) {
        return table.about(client, referrals);
    }

    /** The agency's consents that end within this many days, the first to end first, at most 500. */
    @Transactional
    public List<Decision> expiring(LocalDate today, int days) {
        return table.expiring(today, today.plusDays(days), 500);
    }

    @Transactional
    public Optional<Decision> find(UUID id) {
        return table.find(id);
    }
}
