package org.alongside.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.alongside.database.DataFolder;
import org.springframework.stereotype.Component;

/** Locks a secret of a person (AES-256-GCM) with a key outside the database: a stolen database makes no codes. */
@Component
class SecretBox {

    private static final int NONCE = 12;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    SecretBox(DataFolder folder) {
        try {
            var words = folder.secret("second-step").getBytes(StandardCharsets.UTF_8);
            this.key = new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(words), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] lock(UUID person, byte[] secret) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var locked = cipher(Cipher.ENCRYPT_MODE, person, nonce, secret);
        return ByteBuffer.allocate(NONCE + locked.length).put(nonce).put(locked).array();
    }

    byte[] unlock(UUID person, byte[] box) {
        var nonce = java.util.Arrays.copyOf(box, NONCE);
        return cipher(Cipher.DECRYPT_MODE, person, nonce, java.util.Arrays.copyOfRange(box, NONCE, box.length));
    }

    private byte[] cipher(int mode, UUID person, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            cipher.updateAAD(person.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("The key of second steps does not fit what it locked", problem);
        }
    }
}
