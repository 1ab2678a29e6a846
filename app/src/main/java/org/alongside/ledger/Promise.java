package org.alongside.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.Money;
import org.alongside.servicemodel.FundingSource;

/** Something one agency promised the partnership. It is replaced or ended, never changed. */
public sealed interface Promise {

    UUID id();

    /** What it is called. */
    default String words() {
        return switch (this) {
            case Agreement one -> one.title();
            case Stream one -> one.name();
            case Support one -> one.what();
        };
    }

    /** An agreement with an agency, its named lead, and the day to look at it again. */
    record Agreement(UUID id, UUID agency, String title, String lead, LocalDate startsOn, LocalDate reviewOn)
            implements Promise {
        public boolean overdue(LocalDate today) {
            return reviewOn.isBefore(today);
        }
    }

    /** Money for a time, by the year. */
    record Stream(
            UUID id,
            Optional<UUID> agency,
            FundingSource source,
            String name,
            Money yearly,
            LocalDate startsOn,
            Optional<LocalDate> endsOn)
            implements Promise {}

    /** Something given instead of money, at what it would cost by the year. */
    record Support(UUID id, UUID agency, String what, Money yearly, LocalDate startsOn, Optional<LocalDate> endsOn)
            implements Promise {}
}
