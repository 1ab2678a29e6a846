package org.alongside.client.need;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.ReadClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records a client's language and access needs; what stood is kept. */
@Component
public class RecordNeed {

    private final ReadClient readClient;
    private final NeedTable table;
    private final Trail trail;
    private final Supplier<UUID> ids;

    RecordNeed(ReadClient readClient, NeedTable table, Trail trail, Supplier<UUID> ids) {
        this.readClient = readClient;
        this.table = table;
        this.trail = trail;
        this.ids = ids;
    }

    @Transactional
    public void record(UUID id, Need need) {
        var client = readClient.change(id);
        table.insert(ids.get(), client.id(), need);
        trail.append(Act.WROTE, "client", client.id(), Map.of("change", "needs"));
    }
}
