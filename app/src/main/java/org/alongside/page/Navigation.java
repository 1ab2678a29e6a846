package org.alongside.page;

import java.util.List;
import org.alongside.part.Link;
import org.alongside.viewer.Viewer;

/** A capability's entries in the main navigation. Beans of it are asked in the order of their {@code @Order}. */
@FunctionalInterface
public interface Navigation {

    /** The entries this viewer may follow; empty when the capability has nothing for them. */
    List<Link> of(Viewer viewer);

    /** What this viewer mostly comes to do: buttons on their first page, in words that say all of it. */
    default List<Link> mainly(Viewer viewer) {
        return List.of();
    }
}
