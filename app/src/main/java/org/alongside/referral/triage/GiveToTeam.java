package org.alongside.referral.triage;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a waiting referral to a team of the agency, or back to all of them. */
@Component
public class GiveToTeam {

    /** What came of it. */
    public sealed interface Outcome {}

    public record Given() implements Outcome {}

    public record TooLate(Overtaken overtaken) implements Outcome {}

    private final Legs legs;
    private final LegTable table;
    private final OwnTeams teams;
    private final Trail trail;

    GiveToTeam(Legs legs, LegTable table, OwnTeams teams, Trail trail) {
        this.legs = legs;
        this.table = table;
        this.teams = teams;
        this.trail = trail;
    }

    /**
     * @throws NotFound when the viewer may not know of the referral, or it is no team of the agency
     */
    @Transactional
    public Outcome give(UUID referral, Optional<UUID> team) {
        var leg = legs.toDecide(referral);
        if (team.isPresent() && teams.list().stream().noneMatch(one -> one.id().equals(team.get()))) {
            throw new NotFound();
        }
        if (!table.give(leg.id(), team.orElse(null))) {
            return new TooLate(legs.overtaken(referral));
        }
        trail.append(Act.WROTE, "referral", referral, Map.of("change", "given_to_team"));
        return new Given();
    }
}
