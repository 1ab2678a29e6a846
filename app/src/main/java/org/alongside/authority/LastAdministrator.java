package org.alongside.authority;

import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;

/** PostgreSQL refuses to leave an agency, or the system, without an administrator, even when two act at once. */
public final class LastAdministrator {

    private LastAdministrator() {}

    /** Whether that is why; anything else is a bug and thrown on. */
    public static boolean is(DataIntegrityViolationException refused) {
        return refused.getMostSpecificCause() instanceof PSQLException problem
                && problem.getServerErrorMessage() != null
                && "last_administrator".equals(problem.getServerErrorMessage().getConstraint());
    }
}
