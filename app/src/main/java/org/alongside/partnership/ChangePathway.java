package org.alongside.partnership;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.modelfile.ConsentWords;
import org.alongside.servicemodel.Conduct.WordingSet;
import org.alongside.servicemodel.ServiceModel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a new version of a pathway into force; the older ones stay to be read. */
@Component
public class ChangePathway {

    /** What changing came to. */
    public sealed interface Outcome {}

    public record Changed(int version) implements Outcome {}

    /** Somebody else changed the pathway since this one was read. */
    public record ChangedMeanwhile(int version) implements Outcome {}

    private final Partnerships partnerships;
    private final PartnershipTable table;
    private final PathwayTable pathways;
    private final Trail trail;
    private final Supplier<UUID> ids;

    ChangePathway(
            Partnerships partnerships, PartnershipTable table, PathwayTable pathways, Trail trail, Supplier<UUID> ids) {
        this.partnerships = partnerships;
        this.table = table;
        this.pathways = pathways;
        this.trail = trail;
        this.ids = ids;
    }

    /**
     * @param base the version the change was made from; zero when there was none
     */
    @Transactional
    public Outcome change(UUID partnership, int base, ServiceModel model) {
        var before = partnerships.shaped(partnership);
        var id = ids.get();
        if (!table.supersede(id, partnership, base, model)) {
            return new ChangedMeanwhile(partnerships.seen(partnership).version());
        }
        var wording = model.conduct().wording();
        if (!before.design().map(one -> one.conduct().wording()).equals(Optional.of(wording))) {
            adopt(partnership, wording);
        }
        trail.append(Act.WROTE, "pathway", id, Map.of("version", String.valueOf(base + 1)));
        return new Changed(base + 1);
    }

    private void adopt(UUID partnership, WordingSet set) {
        var words = ConsentWords.shipped(set).texts();
        List<ConsentPurpose> purposes = Arrays.asList(ConsentPurpose.values());
        purposes.forEach(purpose -> pathways.supersede(partnership, purpose, words.getOrDefault(purpose, "")));
    }
}
