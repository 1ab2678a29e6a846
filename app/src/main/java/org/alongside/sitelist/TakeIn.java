package org.alongside.sitelist;

import java.util.ArrayList;
import java.util.UUID;
import org.alongside.directory.AddSites;
import org.alongside.siteentry.CheckedLine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the good lines of a list into the directory; the others stay in the list until they are corrected or removed.
 */
@Component
public class TakeIn {

    private final SiteImports imports;
    private final ImportTable table;
    private final AddSites addSites;

    TakeIn(SiteImports imports, ImportTable table, AddSites addSites) {
        this.imports = imports;
        this.table = table;
        this.addSites = addSites;
    }

    /** What was taken in, and what stays. */
    public record Taken(int in, int waiting) {}

    @Transactional
    public Taken take(UUID partnership, UUID list) {
        var waiting = imports.toChange(partnership, list);
        var good = waiting.good();
        var added = addSites.add(
                partnership,
                waiting.unit(),
                good.stream().flatMap(line -> line.entry().stream()).toList());
        var taken = new ArrayList<Integer>();
        for (var i = 0; i < good.size(); i++) {
            if (added.get(i)) {
                taken.add(number(good.get(i)));
            }
        }
        table.markTaken(list, taken);
        var left = waiting.lines().size() - taken.size();
        if (left == 0) {
            table.close(list);
        }
        return new Taken(taken.size(), left);
    }

    private static int number(CheckedLine line) {
        return line.line().number();
    }
}
