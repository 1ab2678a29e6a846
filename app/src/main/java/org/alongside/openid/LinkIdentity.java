package org.alongside.openid;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Standings;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.database.Apart;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;

/**
 * Links an account at the provider to a person here: issuer and subject are kept, since addresses change hands. The
 * first time a verified e-mail address may link somebody who was invited with it; later only the account's own page.
 */
@Component
class LinkIdentity {

    /** What the provider says; the address only when it vouches for it. */
    record Claims(String issuer, String subject, Optional<String> verifiedEmail) {}

    private static final Viewer TASK = new Viewer.Task("openid");

    private final IdentityTable table;
    private final Standings standings;
    private final Apart apart;
    private final Trail trail;

    LinkIdentity(IdentityTable table, Standings standings, Apart apart, Trail trail) {
        this.table = table;
        this.standings = standings;
        this.apart = apart;
        this.trail = trail;
    }

    /** The person linked to it, or linked now by their verified address. */
    Optional<UUID> find(Claims claims) {
        var known = apart.as(TASK, () -> table.person(claims.issuer(), claims.subject()));
        if (known.isPresent()) {
            return known.filter(person -> standings.of(person).isPresent());
        }
        return claims.verifiedEmail()
                .flatMap(standings::withEmail)
                .filter(person -> !apart.as(TASK, () -> table.isLinked(person, claims.issuer())))
                .flatMap(person -> link(person, claims));
    }

    /** Links it to this person; empty when it belongs to somebody else. */
    Optional<UUID> link(UUID person, Claims claims) {
        return apart.as(TASK, () -> {
            if (table.insert(claims.issuer(), claims.subject(), person)) {
                trail.append(Act.WROTE, "account", person, Map.of("change", "provider_linked"));
            }
            return table.person(claims.issuer(), claims.subject()).filter(person::equals);
        });
    }

    void unlink(UUID person) {
        apart.run(new Viewer.Guest(person), () -> {
            if (table.remove(person)) {
                trail.append(Act.WROTE, "account", person, Map.of("change", "provider_unlinked"));
            }
        });
    }

    boolean isLinked(UUID person, String issuer) {
        return apart.as(TASK, () -> table.isLinked(person, issuer));
    }
}
