package org.alongside.secondfactor;

import java.util.UUID;
import org.alongside.database.DataFolder;
import org.alongside.database.SecretLock;
import org.springframework.stereotype.Component;

/** Locks a secret of a person with a key outside the database: a stolen database makes no codes. */
@Component
class SecretBox {

    private final SecretLock lock;

    SecretBox(DataFolder folder) {
        this.lock = new SecretLock(folder, "second-step");
    }

    byte[] lock(UUID person, byte[] secret) {
        return lock.lock(person, secret);
    }

    byte[] unlock(UUID person, byte[] box) {
        return lock.unlock(person, box);
    }
}
