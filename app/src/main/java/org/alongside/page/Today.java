package org.alongside.page;

import java.util.List;
import org.alongside.part.Link;
import org.alongside.viewer.Viewer;

/**
 * What a capability wants somebody to do today; the start page shows it first. Beans are asked in their {@code @Order}.
 */
@FunctionalInterface
public interface Today {

    /** Nothing to do is an empty list. */
    List<Item> of(Viewer viewer);

    /** How many, of what ("referrals wait for triage"), and where to deal with them; urgent ones stand first. */
    record Item(long count, String what, Link link, boolean urgent) {
        public Item(long count, String what, Link link) {
            this(count, what, link, false);
        }
    }
}
