package org.alongside.secondfactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Six-digit codes of an authenticator app (RFC 6238), good for their half minute and the ones beside it. */
final class TimeCode {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final long STEP = 30;

    private TimeCode() {}

    /** The step of the clock this code belongs to, if it is one of the three that count now. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        var typed = code.replaceAll("\\s", "");
        var step = now.getEpochSecond() / STEP;
        return LongStream.of(step, step - 1, step + 1)
                .filter(each -> same(at(secret, each), typed))
                .findFirst();
    }

    static String at(byte[] secret, long step) {
        try {
            var generator = new TimeBasedOneTimePasswordGenerator();
            var key = new SecretKeySpec(secret, generator.getAlgorithm());
            return generator.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(new GeneralSecurityException(impossible));
        }
    }

    private static boolean same(String expected, String typed) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    /** What the app reads from the picture: the secret with the name it shows for it. */
    static String address(byte[] secret, String product, String account) {
        return "otpauth://totp/" + encoded(product) + ":" + encoded(account) + "?secret=" + letters(secret) + "&issuer="
                + encoded(product);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The secret in the letters that people can type (Base32, RFC 4648). */
    static String letters(byte[] secret) {
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (var each : secret) {
            held = held << 8 | each & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(LETTERS.charAt(held >> bits & 31));
            }
            held &= (1 << bits) - 1;
        }
        return bits == 0
                ? text.toString()
                : text.append(LETTERS.charAt(held << 5 - bits & 31)).toString();
    }
}
