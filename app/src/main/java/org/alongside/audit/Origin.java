package org.alongside.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where the request at hand comes from: the session as a hash that tells two sessions apart and opens neither, the
 * address as its network only (docs/adr/0006-audit-origin.md). Both are empty for work that no request asked for.
 */
record Origin(byte @Nullable [] session, @Nullable String address) {

    private static final Origin NONE = new Origin(null, null);

    static Origin current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : NONE;
    }

    private static Origin of(HttpServletRequest request) {
        var session = request.getSession(false);
        return new Origin(session == null ? null : hash(session.getId()), network(request.getRemoteAddr()));
    }

    static byte[] hash(String session) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return Arrays.copyOf(sha.digest(("session " + session).getBytes(StandardCharsets.UTF_8)), 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** 203.0.113.0/24 or 2001:db8:1::/48; nothing for what is not an address. */
    static @Nullable String network(@Nullable String address) {
        if (address == null || !address.matches("[0-9a-fA-F.:]{2,45}(%.*)?")) {
            return null;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4 ? shortFour(bytes) : shortSix(bytes);
        } catch (UnknownHostException noAddress) {
            return null;
        }
    }

    private static String shortFour(byte[] bytes) {
        return "%d.%d.%d.0/24".formatted(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff);
    }

    private static String shortSix(byte[] bytes) {
        return "%x:%x:%x::/48".formatted(pair(bytes, 0), pair(bytes, 2), pair(bytes, 4));
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }
}
