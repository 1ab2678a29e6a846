package org.alongside.sitelist;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.siteentry.CheckedLine;
import org.alongside.siteentry.Column;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Corrects cells of a list that waits and removes lines from it. */
@Component
public class CorrectList {

    private final SiteImports imports;
    private final ImportTable table;

    CorrectList(SiteImports imports, ImportTable table) {
        this.imports = imports;
        this.table = table;
    }

    /** The corrections by the number of the line; lines that were taken in meanwhile stay as they are. */
    @Transactional
    public void correct(
            UUID partnership, UUID list, Map<Integer, Map<Column, String>> corrections, List<Integer> removed) {
        var waiting = imports.toChange(partnership, list);
        table.markRemoved(list, removed);
        waiting.lines().stream()
                .map(CheckedLine::line)
                .filter(line -> corrections.containsKey(line.number()))
                .map(line -> line.with(corrections.getOrDefault(line.number(), Map.of())))
                .forEach(line -> table.rewrite(list, line));
    }
}
