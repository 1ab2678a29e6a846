package org.alongside.referral.feedback;

import java.util.UUID;
import org.alongside.referral.WithdrawReason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks a referral as withdrawn; a trigger ends the leg that was open. */
@Component
class WithdrawTable {

    private final JdbcClient jdbc;

    WithdrawTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it had been withdrawn before. */
    boolean withdraw(UUID referral, WithdrawReason reason) {
        return jdbc.sql("""
                        update referral.referral set withdrawn_at = access.at(), withdrawn_by = viewer.person(),
                          withdrawn_reason = :reason
                        where id = :id and withdrawn_at is null
                        """).param("id", referral).param("reason", reason.key()).update() == 1;
    }
}
