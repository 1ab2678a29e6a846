package org.alongside.audit.seal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The events of one block in order: 16 bytes of id and 32 of hash for each. */
public record Leaves(byte[] bytes) {

    private static final int SIZE = 48;

    static Leaves of(List<Event> events) {
        var buffer = ByteBuffer.allocate(events.size() * SIZE);
        for (var event : events) {
            buffer.put(Hash.bytes(event.id())).put(event.hash());
        }
        return new Leaves(buffer.array());
    }

    public int count() {
        return bytes.length / SIZE;
    }

    public UUID id(int index) {
        var buffer = ByteBuffer.wrap(bytes, index * SIZE, 16);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    public byte[] hash(int index) {
        return Arrays.copyOfRange(bytes, index * SIZE + 16, (index + 1) * SIZE);
    }

    public byte[] root() {
        var tree = new MerkleTree();
        for (int index = 0; index < count(); index++) {
            tree.add(hash(index));
        }
        return tree.root();
    }
}
