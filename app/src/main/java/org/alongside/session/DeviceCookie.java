package org.alongside.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** A random name for a browser, kept by it for a year and of use to nobody without a password. */
public final class DeviceCookie {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NAME = "alongside-device";

    private DeviceCookie() {}

    public static Optional<String> in(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().endsWith(NAME))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[0-9a-f]{32}"))
                .findFirst();
    }

    /** The one the browser has, or a new one that it is given. */
    public static String of(HttpServletRequest request, HttpServletResponse response, URI address) {
        var name = in(request).orElseGet(DeviceCookie::random);
        var secure = "https".equals(address.getScheme());
        var cookie = ResponseCookie.from(secure ? "__Host-" + NAME : NAME, name)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return name;
    }

    private static String random() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
