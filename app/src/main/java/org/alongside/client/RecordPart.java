package org.alongside.client;

import java.util.List;
import org.alongside.part.Link;
import org.alongside.part.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What a capability shows on a client's record: cards, and what must be known before anything is done. Beans are asked
 * in
 * their {@code @Order}, in the transaction in which the record is read.
 */
public interface RecordPart {

    /** A card of the record; one without rows shows {@code empty}. */
    record Card(String title, List<Row> rows, String empty, List<Link> actions) {
        public Card {
            rows = List.copyOf(rows);
            actions = List.copyOf(actions);
        }
    }

    /**
     * One fact: its value line by line, marks beside it, a remark below, a link of its value, and links to act on it.
     */
    record Row(
            String key,
            String value,
            List<Tag> tags,
            @Nullable String remark,
            @Nullable String href,
            List<Link> actions) {
        public Row {
            tags = List.copyOf(tags);
            actions = List.copyOf(actions);
        }

        public Row(String key, String value) {
            this(key, value, List.of(), null, null, List.of());
        }

        public Row acting(List<Link> links) {
            return new Row(key, value, tags, remark, href, links);
        }
    }

    /**
     * @param mayChange whether links to change something lead anywhere for the viewer
     */
    List<Card> cards(Client client, boolean mayChange);

    /** Further pages about the client, offered beside the record to those who may open them. */
    default List<Link> pages(Client client) {
        return List.of();
    }

    /** Sentences that stand above everything else. */
    default List<String> warnings(Client client) {
        return List.of();
    }
}
