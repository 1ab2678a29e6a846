package org.alongside.people;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.authority.Authority;
import org.alongside.authority.Deed;
import org.alongside.authority.LastAdministrator;
import org.alongside.viewer.CurrentViewer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends all that somebody is in an agency, at once. What they did stays; an invitation lets them come back. */
@Component
public class LeaveAgency {

    /** What leaving came to. */
    public sealed interface Outcome {}

    public record Left() implements Outcome {}

    /** They had left before. */
    public record AlreadyLeft(Deed by) implements Outcome {}

    /** The agency would be left without an administrator. */
    public record LastOne() implements Outcome {}

    /** Somebody ends neither their own work nor roles that are not theirs to give. */
    public record NotAllowed() implements Outcome {}

    private final MembershipTable table;
    private final TeamMemberTable teams;
    private final Trail trail;
    private final TransactionTemplate transaction;

    LeaveAgency(MembershipTable table, TeamMemberTable teams, Trail trail, TransactionTemplate transaction) {
        this.table = table;
        this.teams = teams;
        this.trail = trail;
        this.transaction = transaction;
    }

    public Outcome leave(UUID person, UUID agency) {
        try {
            return Objects.requireNonNull(transaction.execute(ignored -> table.person(person)
                    .flatMap(who -> who.works().stream()
                            .filter(work -> work.agency().equals(agency))
                            .findFirst())
                    .map(work -> left(person, work))
                    .orElseGet(NotAllowed::new)));
        } catch (DataIntegrityViolationException refused) {
            if (LastAdministrator.is(refused)) {
                return new LastOne();
            }
            throw refused;
        }
    }

    private Outcome left(UUID person, Person.Work work) {
        var viewer = CurrentViewer.get();
        var may = Authority.mayGive(viewer, work.agency(), work.partnership());
        if (Authority.isMyself(viewer, person) || may.isEmpty()) {
            return new NotAllowed();
        }
        table.inTurn(person, work.agency());
        var now = table.roles(person, work.agency());
        if (now.isEmpty()) {
            return new AlreadyLeft(table.lastDeed(person, work.agency()).orElseThrow());
        }
        if (!may.containsAll(now)) {
            return new NotAllowed();
        }
        now.forEach(role -> table.end(person, work.agency(), role));
        teams.leaveAll(person, work.agency());
        trail.append(Act.WROTE, "membership", person, Map.of("change", "left", "agency", work.agency()));
        return new Left();
    }
}
