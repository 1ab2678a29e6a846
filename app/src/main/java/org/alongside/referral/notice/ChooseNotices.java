package org.alongside.referral.notice;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alongside.referral.Refers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses what the viewer hears of by e-mail. */
@Component
public class ChooseNotices {

    private final Refers refers;
    private final NoticeTable table;
    private final Supplier<UUID> ids;

    ChooseNotices(Refers refers, NoticeTable table, Supplier<UUID> ids) {
        this.refers = refers;
        this.table = table;
        this.ids = ids;
    }

    @Transactional
    public void choose(Set<Notice> wanted) {
        refers.demand();
        Arrays.stream(Notice.values())
                .filter(one -> table.wants(one) != wanted.contains(one))
                .forEach(one -> table.choose(ids.get(), one, wanted.contains(one)));
    }

    /** As chosen; everything, until somebody chooses. */
    @Transactional
    Set<Notice> chosen() {
        refers.demand();
        return Arrays.stream(Notice.values()).filter(table::wants).collect(Collectors.toSet());
    }
}
