package org.alongside.rota.plan.solve;

import java.util.Optional;
import org.alongside.rota.plan.PlannedSession;

/**
 * A change that would meet one more session: {@code gets} is the new one, {@code leaves} the one its adviser gives up for
 * it, {@code instead} where that one is held then.
 *
 * @param costs what the whole plan would cost more, in points; below 0 it would be better
 */
public record Swap(
        PlannedSession gets, Optional<PlannedSession> leaves, Optional<PlannedSession> instead, long costs) {}
