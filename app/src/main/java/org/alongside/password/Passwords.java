package org.alongside.password;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The passwords of an installation, as Argon2id hashes with the cost OWASP recommends. An answer takes as long for somebody
 * unknown as for a wrong password; no more hashes are made at once than the machine has processors.
 */
@Component
public class Passwords {

    private static final Viewer SIGN_IN = new Viewer.Task("sign-in");

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobodys = argon2.encode("nobody's");
    private final PasswordTable table;
    private final TransactionTemplate transaction;

    Passwords(PasswordTable table, TransactionTemplate transaction) {
        this.table = table;
        this.transaction = transaction;
    }

    /** Whether this is the person's password; for nobody, or somebody without one, it never is. */
    public boolean match(@Nullable UUID person, String password) {
        var hash = person == null ? null : hash(person);
        return inTurn(() -> argon2.matches(password, hash == null ? nobodys : hash)) && hash != null;
    }

    /** Keeps a password in the transaction at hand; whoever calls has judged it before. */
    public void keep(UUID person, String password) {
        table.keep(person, inTurn(() -> argon2.encode(password)));
    }

    private @Nullable String hash(UUID person) {
        return CurrentViewer.as(
                        SIGN_IN,
                        () -> Optional.ofNullable(transaction.execute(ignored -> table.hash(person)))
                                .flatMap(hash -> hash))
                .orElse(null);
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
