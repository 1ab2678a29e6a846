package org.alongside.audit.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.audit.seal.Block;
import org.alongside.audit.seal.Event;
import org.alongside.audit.seal.Leaves;
import org.alongside.audit.seal.OrderedEventTable;
import org.alongside.audit.verify.Finding.What;

/** Holds the events found in a block's range against the leaves that were sealed. */
final class BlockCheck {

    private final Block block;
    private final Leaves leaves;
    private final List<Event> found;
    private final OrderedEventTable events;

    BlockCheck(Block block, Leaves leaves, List<Event> found, OrderedEventTable events) {
        this.block = block;
        this.leaves = leaves;
        this.found = found;
        this.events = events;
    }

    Optional<Finding> check() {
        if (leaves.count() != block.count() || !Arrays.equals(leaves.root(), block.root())) {
            return Optional.of(
                    Finding.block(What.CHANGED_LEAVES, block.number(), "has another list of events than was sealed."));
        }
        return IntStream.range(0, Math.max(leaves.count(), found.size()))
                .filter(index -> !agrees(index))
                .mapToObj(this::name)
                .findFirst();
    }

    private boolean agrees(int index) {
        return index < leaves.count()
                && index < found.size()
                && leaves.id(index).equals(found.get(index).id())
                && Arrays.equals(leaves.hash(index), found.get(index).hash());
    }

    private Finding name(int index) {
        if (index >= leaves.count()) {
            return inserted(index);
        }
        var sealed = leaves.id(index);
        if (index >= found.size()) {
            return gone(index, sealed);
        }
        var here = found.get(index).id();
        if (here.equals(sealed)) {
            return Finding.event(What.CHANGED_EVENT, block, index, sealed, "has been changed.");
        }
        var sealedIsFound = found.stream().anyMatch(event -> event.id().equals(sealed));
        return wasSealed(here) && sealedIsFound
                ? swapped(index, sealed, here)
                : sealedIsFound ? inserted(index) : gone(index, sealed);
    }

    private boolean wasSealed(UUID id) {
        return IntStream.range(0, leaves.count())
                .anyMatch(index -> leaves.id(index).equals(id));
    }

    private Finding swapped(int index, UUID sealed, UUID here) {
        var other = IntStream.range(0, leaves.count())
                .filter(position -> leaves.id(position).equals(here))
                .findFirst()
                .orElseThrow();
        return Finding.event(
                What.SWAPPED_EVENTS,
                block,
                index,
                sealed,
                "has been swapped with event %s at position %d.".formatted(here, other + 1));
    }

    private Finding inserted(int index) {
        var here = found.get(index).id();
        return Finding.event(What.INSERTED_EVENT, block, index, here, "was inserted after the block was sealed.");
    }

    private Finding gone(int index, UUID sealed) {
        return events.exists(sealed)
                ? Finding.event(What.MOVED_EVENT, block, index, sealed, "has been moved out of its place.")
                : Finding.event(
                        What.MISSING_EVENT,
                        block,
                        index,
                        sealed,
                        "is missing; %d of %d events of the block are there."
                                .formatted(Math.min(found.size(), leaves.count()), leaves.count()));
    }
}
