package org.alongside.audit.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.audit.seal.Head;
import org.alongside.audit.seal.HeadFile;
import org.alongside.audit.verify.Finding.What;
import org.jspecify.annotations.Nullable;

/** One head file read alongside the blocks, a line at a time: the numbers only ever rise. */
final class OutsideHeads implements AutoCloseable {

    private final Path path;
    private final Stream<Head> lines;
    private final Iterator<Head> rest;
    private @Nullable Head next;
    private @Nullable Head last;
    private boolean damaged;
    private long agreed;

    OutsideHeads(HeadFile file) {
        this.path = file.path();
        try {
            this.lines = file.heads();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        this.rest = lines.iterator();
        step();
    }

    private void step() {
        var before = next;
        try {
            next = rest.hasNext() ? rest.next() : null;
        } catch (HeadFile.DamagedHead noHead) {
            next = null;
            damaged = true;
        }
        damaged |= before != null && next != null && next.number() < before.number();
    }

    /** Compares the block with the file's lines of its number. */
    Optional<Finding> compare(Head block) {
        while (next != null && next.number() <= block.number() && !damaged) {
            if (!next.sameAs(block)) {
                return Optional.of(
                        Finding.block(What.REWRITTEN_HISTORY, next.number(), """
                        is not the one that %s names, written %s: history has been rewritten, \
                        or an old copy was restored and carried on.""".formatted(path, next.time())));
            }
            agreed++;
            step();
        }
        return damaged ? Optional.of(damage(block.number())) : Optional.empty();
    }

    /** What the file knows beyond the last block. */
    Optional<Finding> beyond(long lastBlock) {
        while (next != null && !damaged) {
            last = next;
            step();
        }
        if (damaged) {
            return Optional.of(damage(lastBlock));
        }
        return Optional.ofNullable(last)
                .map(head -> Finding.other(
                        What.OLD_COPY, lastBlock + 1, """
                        The trail ends at block %d, but %s knows block %d, sealed %s: an old copy was restored, \
                        or blocks were removed.""".formatted(lastBlock, path, head.number(), head.time())));
    }

    private Finding damage(long block) {
        return Finding.other(
                What.DAMAGED_HEAD,
                block,
                "The head file " + path + " has a line that was not written there by Alongside.");
    }

    long agreed() {
        return agreed;
    }

    @Override
    public void close() {
        lines.close();
    }
}
