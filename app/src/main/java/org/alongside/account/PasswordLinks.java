package org.alongside.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Standing;
import org.alongside.access.Standings;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.database.Apart;
import org.alongside.page.NotFound;
import org.alongside.session.Sessions;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links with which somebody sets a new password: made by an administrator, good for three days and one use. */
@Component
public class PasswordLinks {

    private static final Viewer TASK = new Viewer.Task("set-password");

    private final PasswordLinkTable table;
    private final Standings standings;
    private final ChangePassword changePassword;
    private final Sessions sessions;
    private final Trail trail;
    private final Apart apart;
    private final SecureRandom random = new SecureRandom();

    PasswordLinks(
            PasswordLinkTable table,
            Standings standings,
            ChangePassword changePassword,
            Sessions sessions,
            Trail trail,
            Apart apart) {
        this.table = table;
        this.standings = standings;
        this.changePassword = changePassword;
        this.sessions = sessions;
        this.trail = trail;
        this.apart = apart;
    }

    /**
     * Whom the viewer may make a link for: an agency's administrator for those who work for that agency alone, so that
     * nobody takes over an account that opens another agency's doors; the system's for whom no agency's can.
     */
    public Standing of(UUID person) {
        return standings.of(person).filter(this::isMine).orElseThrow(NotFound::new);
    }

    private boolean isMine(Standing standing) {
        return switch (CurrentViewer.get()) {
            case Viewer.Administrator ignored -> !hasHelpNearer(standing);
            case Viewer.Member member ->
                member.has(Role.AGENCY_ADMINISTRATOR)
                        && !standing.administrator()
                        && !standing.places().isEmpty()
                        && standing.places().stream()
                                .allMatch(place -> place.agency().equals(member.agency()));
            case Viewer.Guest ignored -> false;
            case Viewer.Task ignored -> false;
            case Viewer.Nobody ignored -> false;
        };
    }

    private boolean hasHelpNearer(Standing standing) {
        var places = standing.places();
        return !standing.administrator()
                && places.size() == 1
                && standings.isAdministeredWithout(
                        standing.person(), places.getFirst().agency());
    }

    /** The token of a new link; only a hash of it is kept. */
    @Transactional
    public String make(UUID person) {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        table.insert(of(person).person(), hash(token));
        trail.append(Act.WROTE, "password", person, Map.of("change", "link_made"));
        return token;
    }

    /** Whose password this link sets; empty when it was used, is too old or never was. */
    Optional<Standing> owner(String token) {
        return apart.as(TASK, () -> table.owner(hash(token))).flatMap(standings::of);
    }

    /**
     * What is wrong with the password; empty when it is set, every link is used up, and they are signed out everywhere.
     */
    Optional<String> use(Standing owner, String password) {
        var problem = changePassword.change(owner, password, () -> table.useUp(owner.person()));
        if (problem.isEmpty()) {
            CurrentViewer.as(new Viewer.Guest(owner.person()), () -> sessions.endAll(owner.person()));
        }
        return problem;
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
