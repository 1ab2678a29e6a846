package org.alongside.appointment.link;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of a client's link. The database keeps only its hash. */
public record LinkToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static LinkToken fresh() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    boolean sound() {
        return text.matches("[A-Za-z0-9_-]{32}");
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String path() {
        return "/a/" + text;
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "LinkToken";
    }
}
