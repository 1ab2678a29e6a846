package org.alongside.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.part.Link;
import org.alongside.viewer.Viewer;
import org.jspecify.annotations.Nullable;

/** Where somebody may go: the entries of the row, and those that stand on a page of their own because it is full. */
public record Menu(List<Link> row, List<Link> more) {

    public static final String MORE = "/more";

    static final Menu NONE = new Menu(List.of());

    private static final int ROOM = 7;

    public Menu {
        row = List.copyOf(row);
        more = List.copyOf(more);
    }

    public Menu(List<Link> row) {
        this(row, List.of());
    }

    /** All entries while there is room for them; else the seldom ones give way to "More". */
    public static Menu of(List<Navigation> parts, Viewer viewer) {
        var often = new ArrayList<Link>();
        var seldom = new ArrayList<Link>();
        var all = new ArrayList<Link>();
        for (var part : parts) {
            var links = part.of(viewer);
            all.addAll(links);
            (part.seldom(viewer) ? seldom : often).addAll(links);
        }
        if (all.size() <= ROOM || seldom.size() < 2) {
            return new Menu(all);
        }
        often.add(new Link("More", MORE));
        return new Menu(often, seldom);
    }

    /** The entry of the row that this page lies under, if any: the longest one the path starts with. */
    @Nullable
    Link current(String path) {
        var found = Stream.concat(row.stream(), more.stream())
                .filter(link -> link.leadsTo(path))
                .max(Comparator.comparingInt(link -> link.href().length()));
        return found.map(link -> more.contains(link) ? row.getLast() : link).orElse(null);
    }
}
