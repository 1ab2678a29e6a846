package org.alongside.timelimit.signoff;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.timelimit.rule.TimeLimit;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor signs a version of a rule for her agency, for the words that she has read. */
@Component
public class SignRule {

    /** What signing came to. */
    public sealed interface Outcome {}

    public record Signed() implements Outcome {}

    public record SignedBefore() implements Outcome {}

    /** The rule is not the one that was shown any more. */
    public record Changed() implements Outcome {}

    private final SignatureTable table;
    private final Trail trail;
    private final Supplier<UUID> ids;

    SignRule(SignatureTable table, Trail trail, Supplier<UUID> ids) {
        this.table = table;
        this.trail = trail;
        this.ids = ids;
    }

    /**
     * Signs the version with this fingerprint.
     *
     * @throws NotFound when the viewer is no supervisor
     */
    @Transactional
    public Outcome sign(TimeLimit limit, String fingerprint) {
        demandSupervisor(trail);
        var version = limit.versions().stream()
                .filter(one -> one.fingerprint().equals(fingerprint))
                .findFirst();
        if (version.isEmpty()) {
            return new Changed();
        }
        var id = ids.get();
        if (!table.insert(id, limit.clock(), version.get())) {
            return new SignedBefore();
        }
        trail.append(
                Act.WROTE, "rule_signature", id, Map.of("version", version.get().number()));
        return new Signed();
    }

    static void demandSupervisor(Trail trail) {
        if (!CurrentViewer.get().has(Role.SUPERVISOR)) {
            trail.appendApart(Act.DENIED, "rule_signature", null, Map.of("because", "role"));
            throw new NotFound();
        }
    }
}
