package org.alongside.partnership;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.kernel.ConsentPurpose;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the words of a consent; who agreed to older words agreed to those, so the older ones stay. */
@Component
public class ChangeWording {

    /** What changing came to. */
    public sealed interface Outcome {}

    public record Changed() implements Outcome {}

    /** These are the words in force. */
    public record Unchanged() implements Outcome {}

    /** Somebody else changed them since they were read. */
    public record ChangedMeanwhile() implements Outcome {}

    private final Partnerships partnerships;
    private final PathwayTable table;
    private final Trail trail;

    ChangeWording(Partnerships partnerships, PathwayTable table, Trail trail) {
        this.partnerships = partnerships;
        this.table = table;
        this.trail = trail;
    }

    /**
     * @param base the version the change was made from; zero when there was none
     */
    @Transactional
    public Outcome change(UUID partnership, ConsentPurpose purpose, int base, String words) {
        partnerships.shaped(partnership);
        if (words.equals(table.words(partnership).get(purpose))) {
            return new Unchanged();
        }
        if (!table.supersede(partnership, purpose, base, words)) {
            return new ChangedMeanwhile();
        }
        trail.append(Act.WROTE, "consent_wording", partnership, Map.of("purpose", purpose.key(), "version", base + 1));
        return new Changed();
    }
}
