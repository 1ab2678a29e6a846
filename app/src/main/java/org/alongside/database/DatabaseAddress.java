package org.alongside.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Where PostgreSQL is and who signs in to it. Never printed whole: it holds a password. */
public record DatabaseAddress(String url, String user, String password) {

    /**
     * Reads {@code postgres://user:password@host:port/database} or the same with {@code jdbc:postgresql:} and the
     * parameters user and password. Refuses anything else with what to write instead.
     */
    public static DatabaseAddress parse(String text) {
        try {
            var uri = new URI(text.strip().replaceFirst("^jdbc:", "").replaceFirst("^postgres:", "postgresql:"));
            if (!"postgresql".equals(uri.getScheme())
                    || uri.getHost() == null
                    || uri.getPath().length() < 2) {
                throw wrong();
            }
            var who = (uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo()).split(":", 2);
            var port = uri.getPort() < 0 ? 5432 : uri.getPort();
            var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            var url = "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getRawPath() + query;
            return new DatabaseAddress(url, decode(who[0]), who.length > 1 ? decode(who[1]) : "");
        } catch (java.net.URISyntaxException unreadable) {
            throw wrong();
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static StartRefused wrong() {
        return new StartRefused(
                "ALONGSIDE_DATABASE_URL is not the address of a PostgreSQL database.",
                "Write it as postgres://owner:password@host:5432/database.");
    }

    DatabaseAddress as(String otherUser, String otherPassword) {
        return new DatabaseAddress(url, otherUser, otherPassword);
    }

    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }
}
