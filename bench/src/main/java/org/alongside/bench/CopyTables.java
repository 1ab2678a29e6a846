package org.alongside.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Collects rows for several tables and sends them by COPY, some thousands at a time. */
final class CopyTables {

    private static final int BATCH = 4_000_000;

    private final CopyManager copy;
    private final Map<String, StringBuilder> rows = new LinkedHashMap<>();

    CopyTables(Connection database) throws SQLException {
        this.copy = database.unwrap(PGConnection.class).getCopyAPI();
    }

    /**
     * @param into a table with its columns
     * @param values null for no value; a text must hold no tab, backslash or line break
     */
    void row(String into, Object... values) throws SQLException, IOException {
        var lines = rows.computeIfAbsent(into, ignored -> new StringBuilder());
        for (int i = 0; i < values.length; i++) {
            lines.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N" : values[i]);
        }
        lines.append('\n');
        if (lines.length() > BATCH) {
            send(into, lines);
        }
    }

    void finish() throws SQLException, IOException {
        for (var one : rows.entrySet()) {
            send(one.getKey(), one.getValue());
        }
    }

    private void send(String into, StringBuilder lines) throws SQLException, IOException {
        if (lines.length() > 0) {
            copy.copyIn("copy " + into + " from stdin", new StringReader(lines.toString()));
            lines.setLength(0);
        }
    }
}
