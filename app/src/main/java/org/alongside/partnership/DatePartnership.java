package org.alongside.partnership;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records a partnership's first and last day. */
@Component
public class DatePartnership {

    /** What recording came to. */
    public sealed interface Outcome {}

    public record Dated() implements Outcome {}

    /** The last day comes before the first. */
    public record EndsBeforeStart() implements Outcome {}

    private final Partnerships partnerships;
    private final PartnershipTable table;
    private final Trail trail;

    DatePartnership(Partnerships partnerships, PartnershipTable table, Trail trail) {
        this.partnerships = partnerships;
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public Outcome date(UUID partnership, LocalDate startedOn, Optional<LocalDate> endedOn) {
        partnerships.shaped(partnership);
        if (endedOn.filter(day -> day.isBefore(startedOn)).isPresent()) {
            return new EndsBeforeStart();
        }
        table.saveLife(partnership, startedOn, endedOn.orElse(null));
        trail.append(Act.WROTE, "partnership_dates", partnership, Map.of());
        return new Dated();
    }
}
