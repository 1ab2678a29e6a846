package org.alongside.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The role the server works as: it owns nothing and cannot pass row-level security by. Its password follows from the owner's,
 * so every node of an installation knows it and none stores it.
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

    /** Makes the role when missing, sets its password, and refuses one that could pass the walls by. */
    void ensure(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("""
                    do $$
                    begin
                      if not exists (select from pg_roles where rolname = '%1$s') then
                        create role "%1$s" login nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
                      end if;
                      if exists (select from pg_roles where rolname = '%1$s' and (rolsuper or rolbypassrls)) then
                        raise exception 'the role %1$s must be neither superuser nor bypassrls';
                      end if;
                    end $$
                    """.formatted(name));
            statement.execute("alter role \"%s\" password '%s'".formatted(name, password));
        }
    }
}
