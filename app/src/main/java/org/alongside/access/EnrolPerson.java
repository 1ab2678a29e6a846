package org.alongside.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts somebody to work without an invitation: how the system administrator takes over a list of people, and the demo
 * its own.
 */
@Component
public class EnrolPerson {

    /** What enrolling came to. */
    public sealed interface Outcome {}

    public record Enrolled(UUID person) implements Outcome {}

    /** Only the system administrator enrols, never themselves, and nobody as a client. */
    public record NotAllowed() implements Outcome {}

    private final PersonTable table;
    private final Trail trail;
    private final Supplier<UUID> ids;

    EnrolPerson(PersonTable table, Trail trail, Supplier<UUID> ids) {
        this.table = table;
        this.trail = trail;
        this.ids = ids;
    }

    /** Somebody known by this e-mail keeps name and account and gets what they lack. */
    @Transactional
    public Outcome enrol(String name, String email, Agencies.Agency agency, Set<Role> roles) {
        var known = table.withEmail(email);
        if (!allowed(known, roles)) {
            return new NotAllowed();
        }
        var person = known.orElseGet(() -> made(name, email));
        for (var role : roles) {
            var membership = ids.get();
            if (table.insertMembership(membership, person, agency, role)) {
                trail.append(Act.WROTE, "membership", membership, Map.of("role", role.key()));
            }
        }
        return new Enrolled(person);
    }

    private static boolean allowed(Optional<UUID> known, Set<Role> roles) {
        return CurrentViewer.get() instanceof Viewer.Administrator administrator
                && !roles.contains(Role.CLIENT)
                && !roles.contains(Role.SYSTEM_ADMINISTRATOR)
                && known.filter(administrator.person()::equals).isEmpty();
    }

    private UUID made(String name, String email) {
        var person = ids.get();
        table.insert(person, name.strip(), email.strip());
        trail.append(Act.WROTE, "person", person, Map.of("change", "enrolled"));
        return person;
    }
}
