package org.alongside.audit.seal;

import java.util.ArrayDeque;
import java.util.Deque;

/** The root over leaves in order, shaped as in RFC 6962, section 2.1: the left side holds the largest power of two. */
final class MerkleTree {

    private record Subtree(long leaves, byte[] root) {}

    private final Deque<Subtree> complete = new ArrayDeque<>();

    void add(byte[] leaf) {
        var subtree = new Subtree(1, leaf);
        while (!complete.isEmpty() && complete.peek().leaves() == subtree.leaves()) {
            subtree = join(complete.pop(), subtree);
        }
        complete.push(subtree);
    }

    /** The root of what was added, which must be something. */
    byte[] root() {
        var subtrees = complete.iterator();
        var root = subtrees.next();
        while (subtrees.hasNext()) {
            root = join(subtrees.next(), root);
        }
        return root.root();
    }

    private static Subtree join(Subtree left, Subtree right) {
        return new Subtree(left.leaves() + right.leaves(), Hash.node(left.root(), right.root()));
    }
}
