package org.alongside.sitelist;

import java.util.List;
import java.util.UUID;
import org.alongside.directory.Sites;
import org.alongside.page.NotFound;
import org.alongside.partnership.Partnerships;
import org.alongside.siteentry.Check;
import org.alongside.siteentry.CheckedLine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists that wait, checked anew each time they are looked at. */
@Component
class SiteImports {

    private final Partnerships partnerships;
    private final ImportTable table;
    private final Sites directory;

    SiteImports(Partnerships partnerships, ImportTable table, Sites directory) {
        this.partnerships = partnerships;
        this.table = table;
        this.directory = directory;
    }

    /** Every list of the partnership that waits, without its lines. */
    @Transactional(readOnly = true)
    public List<SiteImport> waiting(UUID partnership) {
        return table.open(partnership).stream()
                .map(head -> checked(head, List.of()))
                .toList();
    }

    @Transactional(readOnly = true)
    public SiteImport find(UUID partnership, UUID id) {
        return read(partnership, id, false);
    }

    /** The list, kept from others until this transaction ends. */
    SiteImport toChange(UUID partnership, UUID id) {
        return read(partnership, id, true);
    }

    private SiteImport read(UUID partnership, UUID id, boolean toChange) {
        partnerships.shaped(partnership);
        var head = table.find(partnership, id, toChange).orElseThrow(NotFound::new);
        var known = directory.known(partnership, head.unit());
        return checked(head, Check.check(head.unit(), table.waiting(id), known));
    }

    private static SiteImport checked(ImportTable.Head head, List<CheckedLine> lines) {
        return new SiteImport(
                head.id(), head.partnership(), head.unit(), head.fileName(), head.leftOut(), lines, head.taken());
    }
}
