package org.alongside.siteentry;

import java.util.EnumMap;
import java.util.Map;

/** One line of a list as it was typed; the number is the line of the file. */
public record Line(int number, Map<Column, String> cells) {

    public Line {
        cells = Map.copyOf(cells);
    }

    public String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** The same line with some cells typed anew. */
    public Line with(Map<Column, String> corrected) {
        var all = new EnumMap<Column, String>(Column.class);
        all.putAll(cells);
        all.putAll(corrected);
        return new Line(number, all);
    }
}
