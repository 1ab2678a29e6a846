package org.alongside.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The mark in a database that says what it is for: a demonstration's people and passwords must never meet real clients.
 */
enum Installation {
    DEMO("the demonstration", "Start it with ./alongside demo, or name another folder with --data."),
    REAL("real use", "Start it with ./alongside run, or name another folder with --data.");

    private static final String MARK = """
            do $$
            begin
              if to_regclass('installation.purpose') is null then
                create schema installation;
                create table installation.purpose (purpose text not null check (purpose in ('DEMO', 'REAL')));
                insert into installation.purpose values ('%s');
              end if;
            end $$
            """;

    private final String name;
    private final String whatToDo;

    Installation(String name, String whatToDo) {
        this.name = name;
        this.whatToDo = whatToDo;
    }

    static Installation of(boolean demo) {
        return demo ? DEMO : REAL;
    }

    /** Marks a new database with this purpose; refuses one that has the other. */
    void mark(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(MARK.formatted(name()));
            try (var rows = statement.executeQuery("select purpose from installation.purpose")) {
                rows.next();
                var found = valueOf(rows.getString(1));
                if (found != this) {
                    throw new StartRefused("This database was made for " + found.name + ".", found.whatToDo);
                }
            }
        }
    }
}
