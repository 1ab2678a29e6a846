package org.alongside.referral.notice;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses what the viewer hears of by e-mail, among what their roles could get. */
@Component
public class ChooseNotices {

    private final NoticeTable table;
    private final Supplier<UUID> ids;

    ChooseNotices(NoticeTable table, Supplier<UUID> ids) {
        this.table = table;
        this.ids = ids;
    }

    @Transactional
    public void choose(Set<Notice> wanted) {
        Notice.of(CurrentViewer.get()).stream()
                .filter(one -> table.wants(one) != wanted.contains(one))
                .forEach(one -> table.choose(ids.get(), one, wanted.contains(one)));
    }

    /** As chosen; everything, until somebody chooses. */
    @Transactional
    Set<Notice> chosen() {
        return Notice.of(CurrentViewer.get()).stream().filter(table::wants).collect(Collectors.toSet());
    }
}
