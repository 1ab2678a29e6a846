package org.alongside.audit.verify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.audit.seal.Block;
import org.alongside.audit.seal.BlockTable;
import org.alongside.audit.seal.Event;
import org.alongside.audit.seal.Head;
import org.alongside.audit.seal.OrderedEventTable;
import org.alongside.audit.seal.Position;
import org.alongside.audit.verify.Finding.What;

/** One walk along the chain. */
final class Verification {

    private final BlockTable blocks;
    private final OrderedEventTable events;
    private final List<OutsideHeads> outside;
    private final VerifyAudit.Progress progress;
    private final Map<Long, Position> ends = new HashMap<>();
    private Head last = Head.NONE;
    private long sealed;

    Verification(
            BlockTable blocks, OrderedEventTable events, List<OutsideHeads> outside, VerifyAudit.Progress progress) {
        this.blocks = blocks;
        this.events = events;
        this.outside = outside;
        this.progress = progress;
    }

    Verdict run() {
        var finding = firstInBlocks().or(this::beyondTheLast);
        var unsealed = finding.isPresent() ? 0 : unsealed();
        var stray = finding.or(() -> strayBeside(unsealed));
        var agreed = outside.stream().mapToLong(OutsideHeads::agreed).sum();
        return new Verdict(last.number(), sealed, unsealed, agreed, stray.orElse(null));
    }

    private Optional<Finding> firstInBlocks() {
        var all = blocks.count();
        try (var chain = blocks.all()) {
            return chain.map(block -> check(block, all))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    private Optional<Finding> check(Block block, long all) {
        var finding = link(block)
                .or(() -> new BlockCheck(block, blocks.leaves(block.number()), eventsOf(block), events).check())
                .or(() -> compareOutside(block));
        if (finding.isEmpty()) {
            ends.put(block.cluster(), block.upto());
            last = block.head();
            sealed += block.count();
            progress.done(block.number(), all, sealed);
        }
        return finding;
    }

    private Optional<Finding> link(Block block) {
        var number = last.number() + 1;
        if (block.number() != number) {
            return Optional.of(
                    Finding.block(What.MISSING_BLOCK, number, "is missing; the next one is " + block.number() + "."));
        }
        if (!Arrays.equals(block.hash(), block.computedHash())) {
            return Optional.of(Finding.block(What.CHANGED_BLOCK, number, "has been changed: its hash does not fit."));
        }
        if (!Arrays.equals(block.previous(), last.hash())) {
            return Optional.of(Finding.block(What.CHANGED_BLOCK, number, "does not follow the block before it."));
        }
        return block.from().equals(ends.getOrDefault(block.cluster(), Position.START))
                ? Optional.empty()
                : Optional.of(
                        Finding.block(What.CHANGED_BLOCK, number, "does not begin where the one before it ended."));
    }

    /** One more than was sealed is enough to see that there are too many. */
    private List<Event> eventsOf(Block block) {
        return events.between(block.cluster(), block.from(), block.upto(), block.count() + 1);
    }

    private Optional<Finding> compareOutside(Block block) {
        return firstOf(outside.stream().map(heads -> heads.compare(block.head())));
    }

    private Optional<Finding> beyondTheLast() {
        return firstOf(outside.stream().map(heads -> heads.beyond(last.number())));
    }

    private static Optional<Finding> firstOf(Stream<Optional<Finding>> findings) {
        return findings.flatMap(Optional::stream).findFirst();
    }

    private long unsealed() {
        return events.clusters().stream()
                .mapToLong(cluster -> events.countFrom(cluster, ends.getOrDefault(cluster, Position.START)))
                .sum();
    }

    /** Every event is in a block or waits for one. */
    private Optional<Finding> strayBeside(long unsealed) {
        var stray = events.count() - sealed - unsealed;
        return stray == 0
                ? Optional.empty()
                : Optional.of(Finding.other(
                        What.STRAY_EVENT,
                        last.number(),
                        "%d events have transactions or numbers that no block can hold: they were inserted by hand."
                                .formatted(stray)));
    }
}
