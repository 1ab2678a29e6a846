package org.alongside.secondfactor;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Standing;
import org.alongside.database.Apart;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who has a second step, and of whom one is demanded. By roles the demo demands none, so that people can try it
 * quickly.
 */
@Component
public class TwoSteps {

    private static final Set<Role> DEMANDED = Set.of(Role.AGENCY_ADMINISTRATOR, Role.SUPERVISOR);
    private static final Viewer TASK = new Viewer.Task("second-step");

    private final SecondStep app;
    private final List<SecondProof> others;
    private final DemandTable demands;
    private final Apart apart;
    private final boolean demo;

    TwoSteps(
            SecondStep app,
            ObjectProvider<SecondProof> others,
            DemandTable demands,
            Apart apart,
            @Value("${alongside.demo:false}") boolean demo) {
        this.app = app;
        this.others = others.orderedStream().toList();
        this.demands = demands;
        this.apart = apart;
        this.demo = demo;
    }

    public boolean has(UUID person) {
        return hasApp(person) || others.stream().anyMatch(other -> other.ready(person));
    }

    public boolean hasApp(UUID person) {
        return app.since(person).isPresent();
    }

    /** By a role somebody holds anywhere, which the demo does not look at, or by an agency they work in. */
    public boolean demandedOf(Standing standing) {
        return !demo && demandedByRole(standing) || demandedByAgency(standing);
    }

    private static boolean demandedByRole(Standing standing) {
        return standing.administrator()
                || standing.places().stream()
                        .flatMap(place -> place.roles().stream())
                        .anyMatch(DEMANDED::contains);
    }

    private boolean demandedByAgency(Standing standing) {
        var agencies = standing.places().stream().map(Standing.Place::agency).toList();
        return !agencies.isEmpty() && apart.as(TASK, () -> demands.any(agencies));
    }
}
