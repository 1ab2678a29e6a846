package org.alongside.password;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.alongside.database.Apart;
import org.alongside.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The passwords of an installation, as Argon2id hashes with the cost OWASP recommends. An answer takes as long for
 * somebody unknown as for a wrong password; no more hashes are made at once than the machine has processors.
 */
@Component
public class Passwords {

    private static final Viewer SIGN_IN = new Viewer.Task("sign-in");

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobodys = argon2.encode("nobody's");
    private final PasswordTable table;
    private final Apart apart;
    private final boolean demo;
    private @Nullable String demoHash;

    Passwords(PasswordTable table, Apart apart, @Value("${alongside.demo:false}") boolean demo) {
        this.table = table;
        this.apart = apart;
        this.demo = demo;
    }

    /** Whether this is the person's password; for nobody, or somebody without one, it never is. */
    public boolean match(@Nullable UUID person, String password) {
        var hash = person == null ? null : hash(person);
        return inTurn(() -> argon2.matches(password, hash == null ? nobodys : hash)) && hash != null;
    }

    /** Keeps a password in the transaction at hand; whoever calls has judged it by {@link PasswordRules} before. */
    public void keep(UUID person, String password) {
        table.keep(person, inTurn(() -> argon2.encode(password)), false);
    }

    /** One hash serves every made-up person: nine partnerships of them must not slow the demo's start. */
    void keepDemo(UUID person, String password) {
        if (demoHash == null) {
            demoHash = inTurn(() -> argon2.encode(password));
        }
        table.keep(person, demoHash, true);
    }

    /** When somebody last set theirs, in the transaction at hand. */
    public Optional<Instant> setAt(UUID person) {
        return table.setAt(person);
    }

    private @Nullable String hash(UUID person) {
        return apart.as(SIGN_IN, () -> table.hash(person, demo)).orElse(null);
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
