package org.alongside.referral.inbox;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.referral.ReferredPerson;
import org.alongside.referral.Refers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recognises somebody whose referral the viewer's agency has already. */
@Component
public class SamePerson {

    private final Refers refers;
    private final SamePersonTable table;
    private final Trail trail;

    SamePerson(Refers refers, SamePersonTable table, Trail trail) {
        this.refers = refers;
        this.table = table;
        this.trail = trail;
    }

    /** Those that wait or were accepted and may be about this person, newest first, without the one named. */
    @Transactional
    public List<Other> of(UUID besides, ReferredPerson person) {
        refers.demandAdviser();
        var found = table.others(besides, person);
        found.forEach(one -> trail.append(Act.READ, "referral", one.id(), Map.of()));
        return found;
    }
}
