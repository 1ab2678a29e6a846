package org.alongside.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Where PostgreSQL is and who signs in to it. Never printed whole: it holds a password. */
public record DatabaseAddress(String url, String user, String password) {

    private static final int SECONDS_TO_CONNECT = 10;
    private static final Pattern FORM =
            Pattern.compile("(?:jdbc:)?postgres(?:ql)?://(?:([^@/]*)@)?([^/?@]+)/([^/?]+)(?:\\?(.*))?");
    private static final Pattern DATABASE = Pattern.compile("[A-Za-z0-9_.-]{1,50}");

    /**
     * Reads {@code postgres://user:password@host:port/database}, or the same with {@code jdbc:postgresql:} in front and
     * with the parameters user and password. More hosts may stand there, parted by commas.
     */
    public static DatabaseAddress parse(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches() || !DATABASE.matcher(form.group(3)).matches()) {
            throw new StartRefused(
                    "ALONGSIDE_DATABASE_URL is not the address of a PostgreSQL database.",
                    "Write it as postgres://owner:password@host:5432/database.");
        }
        var parameters = parameters(form.group(4));
        var who = who(form, parameters);
        var rest = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("user")
                        && !parameter.getKey().equals("password"))
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .sorted()
                .collect(Collectors.joining("&"));
        var url = "jdbc:postgresql://" + form.group(2) + "/" + form.group(3) + (rest.isEmpty() ? "" : "?" + rest);
        return new DatabaseAddress(url, decode(who[0]), decode(who[1]));
    }

    private static String[] who(Matcher form, Map<String, String> parameters) {
        var before = form.group(1);
        var who = (before == null ? "" : before).split(":", 2);
        return new String[] {
            who[0].isEmpty() ? parameters.getOrDefault("user", "") : who[0],
            who.length == 2 ? who[1] : parameters.getOrDefault("password", "")
        };
    }

    private static Map<String, String> parameters(@Nullable String query) {
        return Arrays.stream((query == null ? "" : query).split("&"))
                .filter(parameter -> parameter.contains("="))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(
                        parameter -> parameter[0], parameter -> parameter[1], (first, again) -> again));
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return text;
        }
    }

    static DatabaseAddress local(int port, String database, String user, String password) {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }

    /** The same place for another role. */
    DatabaseAddress as(String otherUser, String otherPassword) {
        return new DatabaseAddress(url, otherUser, otherPassword);
    }

    /** The name of the database. */
    String database() {
        return url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
    }

    PGSimpleDataSource source() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setConnectTimeout(SECONDS_TO_CONNECT);
        // Details quote the row that was refused: personal data, in a log.
        source.setLogServerErrorDetail(false);
        return source;
    }

    Connection connect() throws SQLException {
        return source().getConnection();
    }

    @Override
    public String toString() {
        return url.replaceFirst("^jdbc:postgresql://", "").replaceFirst("\\?.*", "");
    }
}
