package org.alongside.audit.seal;

/**
 * The seal on the events of one cluster from one position up to another. {@code sealedAt} counts microseconds since
 * 1970. The hash covers everything but the leaves, which the root stands for.
 */
public record Block(
        long number,
        byte[] previous,
        long cluster,
        Position from,
        Position upto,
        int count,
        byte[] root,
        long sealedAt,
        byte[] hash) {

    private static final byte[] NONE = new byte[32];

    /** What the first block names as the one before. */
    static byte[] none() {
        return NONE.clone();
    }

    static Block seal(Head before, long cluster, Position from, Position upto, Leaves leaves, long sealedAt) {
        var open = new Block(
                before.number() + 1, before.hash(), cluster, from, upto, leaves.count(), leaves.root(), sealedAt, NONE);
        return new Block(
                open.number, open.previous, cluster, from, upto, open.count, open.root, sealedAt, open.computedHash());
    }

    public byte[] computedHash() {
        return new Hash(Hash.BLOCK)
                .text("block 1")
                .number(number)
                .field(previous)
                .number(cluster)
                .number(from.xid())
                .number(from.number())
                .number(upto.xid())
                .number(upto.number())
                .number(count)
                .field(root)
                .number(sealedAt)
                .sum();
    }

    public Head head() {
        return new Head(number, hash, sealedAt);
    }
}
