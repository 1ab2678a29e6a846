package org.alongside.client;

import java.util.List;
import java.util.Map;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.viewer.CurrentViewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a client, with everything known of them, to the register of the viewer's agency. */
@Component
public class AddClient {

    private final KeepsRegister keepsRegister;
    private final ClientTable table;
    private final List<Arrival> arrivals;
    private final ApplicationEventPublisher events;
    private final Trail trail;

    AddClient(
            KeepsRegister keepsRegister,
            ClientTable table,
            List<Arrival> arrivals,
            ApplicationEventPublisher events,
            Trail trail) {
        this.keepsRegister = keepsRegister;
        this.table = table;
        this.arrivals = arrivals;
        this.events = events;
        this.trail = trail;
    }

    /** A client whose id is there already was added before and stays as they are. */
    @Transactional
    public void add(NewClient client) {
        keepsRegister.demand(CurrentViewer.get());
        if (table.insert(client)) {
            arrivals.forEach(arrival -> arrival.keep(client));
            trail.append(Act.WROTE, "client", client.id(), Map.of("change", "added"));
            events.publishEvent(new ClientChanged(client.id()));
        }
    }
}
