package org.alongside.part;

import org.jspecify.annotations.Nullable;

/** A link: its words, where it leads, and what it is about when the words alone do not say ("Change", "name"). */
public record Link(String text, String href, @Nullable String about) {

    public Link(String text, String href) {
        this(text, href, null);
    }

    /** Whether a page at this path is the one linked to or lies below it. */
    public boolean leadsTo(String path) {
        return path.equals(href) || !href.equals("/") && path.startsWith(href + "/");
    }
}
