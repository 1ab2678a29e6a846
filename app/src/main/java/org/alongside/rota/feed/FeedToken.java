package org.alongside.rota.feed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** What the link of a calendar holds. The database keeps only its hash. */
record FeedToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static FeedToken fresh() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    boolean sound() {
        return text.matches("[A-Za-z0-9_-]{32}");
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "FeedToken";
    }
}
