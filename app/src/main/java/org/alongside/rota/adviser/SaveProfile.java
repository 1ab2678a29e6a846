package org.alongside.rota.adviser;

import java.util.Map;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.rota.Arranges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the planner must know of an adviser. */
@Component
public class SaveProfile {

    private final Arranges arranges;
    private final Advisers advisers;
    private final ProfileTable table;
    private final Trail trail;

    SaveProfile(Arranges arranges, Advisers advisers, ProfileTable table, Trail trail) {
        this.arranges = arranges;
        this.advisers = advisers;
        this.table = table;
        this.trail = trail;
    }

    /** False when somebody saved another since this version. */
    @Transactional
    public boolean save(Profile profile) {
        arranges.demand();
        var adviser = advisers.find(profile.person()).orElseThrow(NotFound::new);
        arranges.demand(adviser.agency());
        var saved = table.save(adviser.agency(), profile);
        if (saved) {
            trail.append(Act.WROTE, "adviser", profile.person(), Map.of("change", "profile"));
        }
        return saved;
    }
}
