package org.alongside.people;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.authority.Authority;
import org.alongside.authority.Deed;
import org.alongside.authority.LastAdministrator;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives somebody who works in an agency other roles there. */
@Component
public class ChangeRoles {

    /** What changing came to. */
    public sealed interface Outcome {}

    /** The roles are as wanted, by this change or an earlier one of the same. */
    public record Changed() implements Outcome {}

    /** Somebody else changed them after the page was read. */
    public record Overtaken(Deed by) implements Outcome {}

    /** The agency would be left without an administrator. */
    public record LastOne() implements Outcome {}

    /** Nobody changes their own roles, or gives what is not theirs to give. */
    public record NotAllowed() implements Outcome {}

    private final MembershipTable table;
    private final TeamMemberTable teams;
    private final Trail trail;
    private final Supplier<UUID> ids;
    private final TransactionTemplate transaction;

    ChangeRoles(
            MembershipTable table,
            TeamMemberTable teams,
            Trail trail,
            Supplier<UUID> ids,
            TransactionTemplate transaction) {
        this.table = table;
        this.teams = teams;
        this.trail = trail;
        this.ids = ids;
        this.transaction = transaction;
    }

    /**
     * @param seen the roles of the page the change was made on
     * @param wanted the roles to have; those the viewer may not give are left as they are
     */
    public Outcome change(UUID person, UUID agency, Set<Role> seen, Set<Role> wanted) {
        try {
            return Objects.requireNonNull(transaction.execute(ignored -> table.person(person)
                    .flatMap(who -> who.works().stream()
                            .filter(work -> work.agency().equals(agency))
                            .findFirst())
                    .map(work -> changed(person, work, seen, wanted))
                    .orElseGet(NotAllowed::new)));
        } catch (DataIntegrityViolationException refused) {
            if (LastAdministrator.is(refused)) {
                return new LastOne();
            }
            throw refused;
        }
    }

    private Outcome changed(UUID person, Person.Work work, Set<Role> seen, Set<Role> wanted) {
        var viewer = CurrentViewer.get();
        var may = Authority.mayGive(viewer, work.agency(), work.partnership());
        if (Authority.isMyself(viewer, person) || may.isEmpty() || !may.containsAll(wanted)) {
            return new NotAllowed();
        }
        table.inTurn(person, work.agency());
        var all = table.roles(person, work.agency());
        var now = common(all, may);
        if (now.equals(wanted)) {
            return new Changed();
        }
        if (all.isEmpty() || !now.equals(common(seen, may))) {
            return new Overtaken(table.lastDeed(person, work.agency()).orElseThrow());
        }
        wanted.stream().filter(role -> !now.contains(role)).forEach(role -> give(person, work, role));
        now.stream().filter(role -> !wanted.contains(role)).forEach(role -> end(person, work, role));
        if (table.roles(person, work.agency()).isEmpty()) {
            teams.leaveAll(person, work.agency());
        }
        return new Changed();
    }

    private static Set<Role> common(Set<Role> some, Set<Role> others) {
        var both = EnumSet.noneOf(Role.class);
        some.stream().filter(others::contains).forEach(both::add);
        return both;
    }

    private void give(UUID person, Person.Work work, Role role) {
        table.give(ids.get(), person, work, role);
        trail.append(Act.WROTE, "membership", person, detail("given", work, role));
    }

    private void end(UUID person, Person.Work work, Role role) {
        table.end(person, work.agency(), role);
        trail.append(Act.WROTE, "membership", person, detail("ended", work, role));
    }

    private static Map<String, ?> detail(String change, Person.Work work, Role role) {
        return Map.of("change", change, "role", role.key(), "agency", work.agency());
    }
}
