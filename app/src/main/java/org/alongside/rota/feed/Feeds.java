package org.alongside.rota.feed;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether the viewer has a link to their calendar. */
@Component
class Feeds {

    private final FeedTable table;

    Feeds(FeedTable table) {
        this.table = table;
    }

    @Transactional
    public boolean exists() {
        return table.exists();
    }
}
