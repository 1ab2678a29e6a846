package org.alongside.referral.consultation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.referral.Refers;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was asked: the asker sees their own and their teams', advisers all of the partnership. */
@Component
public class Consultations {

    static final String PATH = "/ask-an-adviser";
    static final int PAGE = 25;

    /**
     * Which ones to list, newest first; those that wait oldest first.
     *
     * @param waiting only those the viewer's agency is to answer
     * @param words full text, in the way people type into a search box; empty for all
     */
    public record Wanted(boolean waiting, String words, Optional<UUID> after) {}

    /** One page; {@code after} pages on where there is more. */
    public record Page(List<Consultation> consultations, Optional<UUID> after) {}

    private final Offered offered;
    private final ConsultationTable table;
    private final Trail trail;

    Consultations(Offered offered, ConsultationTable table, Trail trail) {
        this.offered = offered;
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public Page page(Wanted wanted) {
        offered.demand();
        if (!wanted.words().isEmpty() && !Refers.advises(CurrentViewer.get())) {
            throw new NotFound();
        }
        var found = table.page(wanted);
        var shown = found.subList(0, Math.min(found.size(), PAGE));
        if (!wanted.words().isEmpty()) {
            trail.append(Act.SEARCHED, "consultation", null, Map.of("found", shown.size()));
        }
        var more = found.size() > PAGE;
        return new Page(shown, more ? Optional.of(shown.getLast().id()) : Optional.empty());
    }

    /** How many wait for the viewer's agency, counted up to 1,001. */
    @Transactional
    public int waiting() {
        offered.demand();
        return table.waiting();
    }

    /**
     * @throws NotFound when the viewer may not know of it
     */
    @Transactional
    public Consultation read(UUID id) {
        offered.demand();
        var found = table.find(id);
        if (found.isEmpty()) {
            trail.appendApart(Act.DENIED, "consultation", id, Map.of());
            throw new NotFound();
        }
        return found.get();
    }
}
