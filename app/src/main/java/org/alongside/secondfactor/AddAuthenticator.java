package org.alongside.secondfactor;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds an authenticator app once its first code proves that it holds the secret; another one replaces it. */
@Component
public class AddAuthenticator {

    private final AuthenticatorTable apps;
    private final SecretBox box;
    private final Trail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AddAuthenticator(AuthenticatorTable apps, SecretBox box, Trail trail, Clock clock) {
        this.apps = apps;
        this.box = box;
        this.trail = trail;
        this.clock = clock;
    }

    /** A secret that no app holds yet. */
    public byte[] newSecret() {
        var secret = new byte[20];
        random.nextBytes(secret);
        return secret;
    }

    /** The secret as a picture for the app and as letters for people. */
    public Offer offer(byte[] secret, String product, String account) {
        var letters = TimeCode.letters(secret).replaceAll("(.{4})(?=.)", "$1 ");
        return new Offer(QrDrawing.of(TimeCode.address(secret, product, account)), letters);
    }

    /** What the page shows. */
    public record Offer(QrDrawing drawing, String letters) {}

    /** Whether the code fits the secret, which is then kept. */
    @Transactional
    public boolean add(UUID person, byte[] secret, String code) {
        var step = TimeCode.step(secret, code, clock.instant());
        if (step.isEmpty()) {
            return false;
        }
        apps.keep(person, box.lock(person, secret), step.getAsLong());
        trail.append(Act.WROTE, "totp", person, Map.of("change", "added"));
        return true;
    }

    @Transactional
    public void remove(UUID person) {
        if (apps.remove(person)) {
            trail.append(Act.WROTE, "totp", person, Map.of("change", "removed"));
        }
    }
}
