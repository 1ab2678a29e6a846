package org.alongside.client.register;

import java.util.UUID;
import org.alongside.audit.Records;
import org.alongside.client.ClientTable;
import org.springframework.stereotype.Component;

/** Tells the audit trail who may open a client's record and so be given who has seen it. */
@Component
class ReadableRecords implements Records {

    private final ClientTable table;

    ReadableRecords(ClientTable table) {
        this.table = table;
    }

    @Override
    public boolean open(UUID client) {
        return table.find(client).isPresent();
    }
}
