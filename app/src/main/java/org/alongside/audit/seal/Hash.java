package org.alongside.audit.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of fields in order. Each field is its length in four bytes, then its bytes; an absent one is the length
 * -1. The first byte keeps apart what is hashed: 0 an event, 1 two hashes in a tree (RFC 6962), 2 a block.
 */
final class Hash {

    static final int EVENT = 0;
    static final int NODE = 1;
    static final int BLOCK = 2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    Hash(int what) {
        bytes.write(what);
    }

    Hash text(@Nullable String text) {
        return field(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    Hash number(long number) {
        return field(ByteBuffer.allocate(8).putLong(number).array());
    }

    Hash id(@Nullable UUID id) {
        return field(id == null ? null : bytes(id));
    }

    Hash field(byte @Nullable [] field) {
        bytes.writeBytes(
                ByteBuffer.allocate(4).putInt(field == null ? -1 : field.length).array());
        if (field != null) {
            bytes.writeBytes(field);
        }
        return this;
    }

    byte[] sum() {
        return sha(bytes.toByteArray());
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static byte[] node(byte[] left, byte[] right) {
        return sha(ByteBuffer.allocate(65).put((byte) NODE).put(left).put(right).array());
    }

    private static byte[] sha(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
