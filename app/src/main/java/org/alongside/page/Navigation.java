package org.alongside.page;

import java.util.List;
import org.alongside.part.Link;
import org.alongside.viewer.Viewer;

/** A capability's entries in the main navigation. Beans of it are asked in the order of their {@code @Order}. */
@FunctionalInterface
public interface Navigation {

    /**
     * The entries this viewer may follow; empty when the capability has nothing for them. What a seldom one is about
     * is said on the page "More".
     */
    List<Link> of(Viewer viewer);

    /** Whether this viewer needs them seldom: they give way to "More" when the row is full. */
    default boolean seldom(Viewer viewer) {
        return false;
    }

    /** What this viewer mostly comes to do: buttons on their first page, in words that say all of it. */
    default List<Link> mainly(Viewer viewer) {
        return List.of();
    }
}
