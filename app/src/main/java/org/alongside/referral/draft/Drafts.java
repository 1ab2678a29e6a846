package org.alongside.referral.draft;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.referral.Refers;
import org.alongside.referral.refer.Typed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's unfinished referrals, nobody else's. */
@Component
public class Drafts {

    private final Refers refers;
    private final DraftTable table;
    private final Trail trail;

    Drafts(Refers refers, DraftTable table, Trail trail) {
        this.refers = refers;
        this.table = table;
        this.trail = trail;
    }

    /** Newest first, at most fifty. */
    @Transactional
    public List<Draft> all() {
        return table.all();
    }

    @Transactional
    public Draft find(UUID id) {
        var draft = table.find(id).orElseThrow(NotFound::new);
        trail.append(Act.READ, "draft", id, Map.of());
        return draft;
    }

    /** Saved once more, it lives another month. */
    @Transactional
    public void save(UUID id, String page, Typed typed) {
        refers.demand();
        table.save(id, page, typed);
        trail.append(Act.WROTE, "draft", id, Map.of("change", "saved"));
    }

    /** Sent, or not wanted any more. */
    @Transactional
    public void drop(UUID id) {
        if (table.drop(id)) {
            trail.append(Act.WROTE, "draft", id, Map.of("change", "dropped"));
        }
    }
}
