package org.alongside.database;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks what a stolen database must not tell (AES-256-GCM), with a key in the data folder. Each text is bound to the
 * one
 * it is about, so that it cannot be put in another's place.
 */
public final class SecretLock {

    private static final int NONCE = 12;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param name of the key, which is made on first use
     */
    public SecretLock(DataFolder folder, String name) {
        try {
            var words = folder.secret(name).getBytes(StandardCharsets.UTF_8);
            this.key = new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(words), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public byte[] lock(UUID about, byte[] secret) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var locked = cipher(Cipher.ENCRYPT_MODE, about, nonce, secret);
        return ByteBuffer.allocate(NONCE + locked.length).put(nonce).put(locked).array();
    }

    public byte[] unlock(UUID about, byte[] box) {
        var nonce = java.util.Arrays.copyOf(box, NONCE);
        return cipher(Cipher.DECRYPT_MODE, about, nonce, java.util.Arrays.copyOfRange(box, NONCE, box.length));
    }

    private byte[] cipher(int mode, UUID about, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            cipher.updateAAD(about.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("The key in the data folder does not fit what it locked", problem);
        }
    }
}
