package org.alongside.breakglass;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A supervisor of the agency that holds the record says whether breaking the glass was justified. Nobody reviews their
 * own.
 */
@Component
public class ReviewOpening {

    /** What reviewing came to. */
    public sealed interface Outcome {}

    public record Reviewed() implements Outcome {}

    /** Another supervisor was quicker, or the viewer opened it themselves. */
    public record NotYours() implements Outcome {}

    private final OpeningTable table;
    private final Trail trail;

    ReviewOpening(OpeningTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public Outcome review(UUID opening, boolean justified, String remark) {
        if (table.toSupervise(opening).isEmpty()) {
            trail.appendApart(Act.DENIED, "opening", opening, Map.of());
            throw new NotFound();
        }
        if (!table.review(opening, justified, remark.strip())) {
            return new NotYours();
        }
        trail.append(Act.WROTE, "opening", opening, Map.of("justified", justified));
        return new Reviewed();
    }
}
