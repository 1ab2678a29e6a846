package org.alongside.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The role the server works as: it owns nothing and cannot pass row-level security by. Its password follows from the
 * owner's, so every node of an installation knows it and none stores it.
 */
final class ServerRole {

    private final String name;
    private final String password;

    private ServerRole(String name, String password) {
        this.name = name;
        this.password = password;
    }

    static ServerRole of(String database, DatabaseAddress owner) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(
                    ("alongside:" + owner.password()).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var password = mac.doFinal(database.getBytes(StandardCharsets.UTF_8));
            return new ServerRole(database + "_server", HexFormat.of().formatHex(password));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String name() {
        return name;
    }

    String password() {
        return password;
    }

    /** Makes the role when it is missing, mends its password, and refuses one that could pass the walls by. */
    void ensure(Connection connection, DatabaseAddress owner) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select rolsuper or rolbypassrls from pg_roles where rolname = '%s'".formatted(name))) {
            if (!found.next()) {
                statement.execute("create role \"%s\" login nocreatedb nocreaterole noinherit password '%s'"
                        .formatted(name, password));
            } else if (found.getBoolean(1)) {
                throw new StartRefused(
                        "The role \"" + name + "\" can pass the walls between agencies by.",
                        "Let the database's administrator run: alter role \"" + name + "\" nosuperuser nobypassrls;");
            } else if (!signsIn(owner)) {
                statement.execute("alter role \"%s\" password '%s'".formatted(name, password));
            }
        }
    }

    private boolean signsIn(DatabaseAddress owner) {
        try (var ignored = owner.as(name, password).connect()) {
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }
}
