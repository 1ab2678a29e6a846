package org.alongside.throttle;

import java.util.Optional;
import java.util.UUID;
import org.alongside.database.Apart;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Devices on which a person has signed in before, told by a random cookie of which only a mark is kept. */
@Component
public class KnownDevices {

    private static final Viewer THROTTLE = new Viewer.Task("throttle");

    private final KnownDeviceTable table;
    private final Marks marks;
    private final Apart apart;

    KnownDevices(KnownDeviceTable table, Marks marks, Apart apart) {
        this.table = table;
        this.marks = marks;
        this.apart = apart;
    }

    public void remember(String device, UUID person) {
        work(() -> table.remember(marks.of("device", device), person));
    }

    public boolean knows(String device, UUID person) {
        return apart.as(THROTTLE, () -> table.knows(marks.of("device", device), person));
    }

    /** Who signed in on this device last. */
    public Optional<UUID> lastOn(String device) {
        return apart.as(THROTTLE, () -> table.lastOn(marks.of("device", device)));
    }

    /** All devices of a person are strangers again. */
    public void forget(UUID person) {
        work(() -> table.forget(person));
    }

    private void work(Runnable work) {
        apart.run(THROTTLE, work);
    }
}
