package org.alongside.audit.verify;

import java.util.UUID;
import org.alongside.audit.seal.Block;
import org.jspecify.annotations.Nullable;

/** The first place where the trail does not hold. Blocks and positions count from 1. */
public record Finding(
        What what,
        long block,
        @Nullable Integer position,
        @Nullable UUID event,
        String sentence) {

    /** What is wrong there. */
    public enum What {
        CHANGED_EVENT,
        MISSING_EVENT,
        INSERTED_EVENT,
        MOVED_EVENT,
        SWAPPED_EVENTS,
        STRAY_EVENT,
        CHANGED_LEAVES,
        CHANGED_BLOCK,
        MISSING_BLOCK,
        OLD_COPY,
        REWRITTEN_HISTORY,
        DAMAGED_HEAD
    }

    static Finding event(What what, Block block, int index, UUID event, String rest) {
        var sentence = "Event %s at position %d of block %d %s".formatted(event, index + 1, block.number(), rest);
        return new Finding(what, block.number(), index + 1, event, sentence);
    }

    static Finding block(What what, long block, String rest) {
        return new Finding(what, block, null, null, "Block " + block + " " + rest);
    }

    static Finding other(What what, long block, String sentence) {
        return new Finding(what, block, null, null, sentence);
    }
}
