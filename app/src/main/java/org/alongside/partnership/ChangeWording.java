package org.alongside.partnership;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.kernel.ConsentPurpose;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the words of consents; who agreed to older words agreed to those, so the older ones stay. */
@Component
public class ChangeWording {

    private final Partnerships partnerships;
    private final PathwayTable table;
    private final Trail trail;

    ChangeWording(Partnerships partnerships, PathwayTable table, Trail trail) {
        this.partnerships = partnerships;
        this.table = table;
        this.trail = trail;
    }

    /** Gives the number of texts that really changed. */
    @Transactional
    public int change(UUID partnership, Map<ConsentPurpose, String> wanted) {
        partnerships.shaped(partnership);
        var inForce = table.words(partnership);
        var changed = 0;
        for (var one : wanted.entrySet()) {
            if (!one.getValue().equals(inForce.get(one.getKey()))
                    && table.supersede(partnership, one.getKey(), one.getValue())) {
                changed++;
            }
        }
        if (changed > 0) {
            trail.append(Act.WROTE, "consent_wording", partnership, Map.of("texts", String.valueOf(changed)));
        }
        return changed;
    }
}
