package org.alongside.partnership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers for the viewer at work; row-level security answers the same. */
@Component
class VisiblePartnerships implements Partnerships {

    private final PartnershipTable table;
    private final PathwayTable pathways;
    private final Trail trail;
    private final TransactionTemplate transaction;

    VisiblePartnerships(PartnershipTable table, PathwayTable pathways, Trail trail, TransactionTemplate transaction) {
        this.table = table;
        this.pathways = pathways;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Override
    public List<Partnership> visible() {
        return transaction.execute(ignored -> table.all());
    }

    @Override
    public Partnership seen(UUID id) {
        return transaction.execute(ignored -> table.find(id)).orElseThrow(NotFound::new);
    }

    @Override
    public Partnership shaped(UUID id) {
        var partnership = seen(id);
        if (!partnership.shapedBy(CurrentViewer.get())) {
            trail.appendApart(Act.DENIED, "partnership", id, Map.of("wanted", "change-the-design"));
            throw new NotFound();
        }
        return partnership;
    }

    @Override
    public List<PathwayVersion> versions(UUID id) {
        return pathways.versions(id);
    }

    @Override
    public Optional<String> definition(UUID id, int version) {
        return pathways.definition(id, version);
    }

    @Override
    public List<WordingVersion> wordings(UUID id) {
        return pathways.wordings(id);
    }
}
