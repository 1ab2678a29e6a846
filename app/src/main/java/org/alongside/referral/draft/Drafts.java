package org.alongside.referral.draft;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.referral.Refers;
import org.alongside.referral.refer.Typed;
import org.alongside.referral.route.Closed;
import org.alongside.referral.route.OpenDays;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's unfinished referrals, nobody else's. */
@Component
public class Drafts {

    /** What came of saving one. */
    public sealed interface Outcome {}

    public record Saved() implements Outcome {}

    /** Nothing can be sent today, so that nothing is put aside for it. */
    public record NotOpen(Closed why) implements Outcome {}

    private final Refers refers;
    private final OpenDays openDays;
    private final DraftTable table;
    private final Trail trail;

    Drafts(Refers refers, OpenDays openDays, DraftTable table, Trail trail) {
        this.refers = refers;
        this.openDays = openDays;
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
    public Outcome save(UUID id, String page, Typed typed) {
        refers.demand();
        var closed = openDays.closed(CurrentViewer.member().partnership());
        if (closed.isPresent()) {
            return new NotOpen(closed.get());
        }
        table.save(id, page, typed);
        trail.append(Act.WROTE, "draft", id, Map.of("change", "saved"));
        return new Saved();
    }

    /** Sent, or not wanted any more. */
    @Transactional
    public void drop(UUID id) {
        if (table.drop(id)) {
            trail.append(Act.WROTE, "draft", id, Map.of("change", "dropped"));
        }
    }
}
