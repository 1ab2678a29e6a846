package org.alongside.client.characteristics;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.ReadClient;
import org.alongside.database.DataFolder;
import org.alongside.database.SecretLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a client answered, locked at once; nobody sees it again for this person. */
@Component
public class AskCharacteristics {

    private final ReadClient readClient;
    private final CharacteristicsTable table;
    private final Trail trail;
    private final SecretLock lock;
    private final Supplier<UUID> ids;

    AskCharacteristics(
            ReadClient readClient, CharacteristicsTable table, Trail trail, DataFolder folder, Supplier<UUID> ids) {
        this.readClient = readClient;
        this.table = table;
        this.trail = trail;
        this.lock = new SecretLock(folder, "characteristics");
        this.ids = ids;
    }

    /** Answers given again stand in place of those before. */
    @Transactional
    public void keep(UUID id, Map<Characteristic, String> chosen) {
        var client = readClient.change(id).id();
        table.insert(ids.get(), client, lock.lock(client, new Answers(chosen).bytes()));
        trail.append(Act.WROTE, "characteristics", null, client, Map.of());
    }

    Answers open(CharacteristicsTable.Box box) {
        return Answers.of(lock.unlock(box.client(), box.bytes()));
    }
}
