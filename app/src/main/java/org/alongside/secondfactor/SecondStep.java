package org.alongside.secondfactor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.database.Apart;
import org.alongside.throttle.Budget;
import org.alongside.throttle.Throttle;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Checks the code somebody types after their password: from their app, or one of their recovery codes. */
@Component
public class SecondStep {

    /** What came of it. */
    public sealed interface Outcome {
        record Accepted() implements Outcome {}

        record Wrong() implements Outcome {}

        record Wait(java.time.Duration left) implements Outcome {}
    }

    private static final Viewer TASK = new Viewer.Task("second-step");

    private final AuthenticatorTable apps;
    private final RecoveryCodes recovery;
    private final SecretBox box;
    private final Throttle throttle;
    private final Trail trail;
    private final Apart apart;
    private final Clock clock;

    SecondStep(
            AuthenticatorTable apps,
            RecoveryCodes recovery,
            SecretBox box,
            Throttle throttle,
            Trail trail,
            Apart apart,
            Clock clock) {
        this.apps = apps;
        this.recovery = recovery;
        this.box = box;
        this.throttle = throttle;
        this.trail = trail;
        this.apart = apart;
        this.clock = clock;
    }

    /** Since when this person has had an authenticator app. */
    public Optional<Instant> since(UUID person) {
        return apart.as(TASK, () -> apps.addedAt(person));
    }

    public Outcome check(UUID person, String code) {
        var claims = List.of(Budget.CODE.of(person.toString()));
        if (throttle.take(claims) instanceof Throttle.Turn.Wait wait) {
            return new Outcome.Wait(wait.left());
        }
        if (apart.as(TASK, () -> matches(person, code))) {
            throttle.right(claims);
            return new Outcome.Accepted();
        }
        trail.appendApart(Act.DENIED, "totp", person, Map.of());
        return new Outcome.Wrong();
    }

    private boolean matches(UUID person, String code) {
        var secret = apps.box(person).map(locked -> box.unlock(person, locked));
        if (secret.isPresent()) {
            var step = TimeCode.step(secret.get(), code, clock.instant());
            if (step.isPresent()) {
                return apps.use(person, step.getAsLong());
            }
        }
        return recovery.use(person, code);
    }
}
