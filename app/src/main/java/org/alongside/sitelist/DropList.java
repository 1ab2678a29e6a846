package org.alongside.sitelist;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a list away without taking more of it in. */
@Component
public class DropList {

    private final SiteImports imports;
    private final ImportTable table;

    DropList(SiteImports imports, ImportTable table) {
        this.imports = imports;
        this.table = table;
    }

    @Transactional
    public void drop(UUID partnership, UUID list) {
        table.close(imports.toChange(partnership, list).id());
    }
}
