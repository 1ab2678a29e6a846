package org.alongside.appointment.book;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.referral.Refers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a slot for five minutes while somebody types. A courtesy: booking decides. */
@Component
public class HoldSlot {

    /** What came of it. */
    public sealed interface Outcome {}

    public record Held(Slot slot) implements Outcome {}

    /** Somebody has it or holds it. */
    public record Taken(Optional<Slot> next) implements Outcome {}

    private final Refers refers;
    private final FindSlots findSlots;
    private final HoldTable table;
    private final Supplier<UUID> ids;

    HoldSlot(Refers refers, FindSlots findSlots, HoldTable table, Supplier<UUID> ids) {
        this.refers = refers;
        this.findSlots = findSlots;
        this.table = table;
        this.ids = ids;
    }

    @Transactional
    public Outcome hold(Slot.Key key, boolean twice) {
        refers.demand();
        var slot = findSlots.at(key, twice);
        if (slot.isEmpty()) {
            return new Taken(Optional.empty());
        }
        return table.hold(ids.get(), slot.get()) ? new Held(slot.get()) : new Taken(findSlots.next(slot.get(), twice));
    }
}
