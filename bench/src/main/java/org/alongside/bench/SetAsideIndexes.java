package org.alongside.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The indexes of tables that are about to be filled: made anew at the end, each in one go instead of row by row. */
final class SetAsideIndexes {

    private record Index(String name, String definition) {}

    private final Connection database;
    private final List<Index> aside = new ArrayList<>();

    /** Those of constraints stay, and the sealer's, which looks for new events meanwhile. */
    SetAsideIndexes(Connection database) throws SQLException {
        this.database = database;
        try (var statement = database.createStatement();
                var row = statement.executeQuery("""
                        select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
                        from pg_index i join pg_class c on c.oid = i.indexrelid
                        where i.indrelid = any ('{client.client, client.contact, client.need, client.match_key,
                            referral.referral, referral.leg, referral.feedback, referral.attempt, consent.decision,
                            audit.event}'::regclass[])
                          and c.relname <> 'event_order'
                          and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
                        order by 1""")) {
            while (row.next()) {
                aside.add(new Index(row.getString(1), row.getString(2)));
            }
        }
        for (var index : aside) {
            execute("drop index " + index.name);
        }
    }

    void putBack(Consumer<String> said) throws SQLException {
        execute("set maintenance_work_mem = '512MB'");
        for (var index : aside) {
            said.accept("Index " + index.name);
            execute(index.definition);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
