package org.alongside.referral.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.page.Today;
import org.alongside.part.Link;
import org.alongside.referral.Refers;
import org.alongside.referral.queue.Inbox;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits in the inbox: first those whose answer is late, then the new ones. */
@Component
@Order(10)
class InboxToday implements Today {

    private static final Inbox.Filter LATE = new Inbox.Filter(Optional.empty(), Optional.empty(), false, true, false);
    private static final Inbox.Filter NEW = new Inbox.Filter(Optional.empty(), Optional.empty(), false, false, true);

    private final Inbox inbox;

    InboxToday(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public List<Item> of(Viewer viewer) {
        if (!Refers.advises(viewer)) {
            return List.of();
        }
        var items = new ArrayList<Item>();
        add(items, LATE, "late for an answer", new Link("See late referrals", "/inbox?show=late"), true);
        add(items, NEW, "not opened yet", new Link("See new referrals", "/inbox?show=new"), false);
        return items;
    }

    private void add(List<Item> items, Inbox.Filter filter, String what, Link link, boolean urgent) {
        int count = inbox.count(filter);
        if (count > 0) {
            var noun = count > Inbox.CAP ? "or more referrals " : count == 1 ? "referral " : "referrals ";
            items.add(new Item(Math.min(count, Inbox.CAP), noun + what, link, urgent));
        }
    }
}
