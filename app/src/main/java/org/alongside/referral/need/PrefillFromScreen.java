package org.alongside.referral.need;

import java.util.List;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.alongside.referral.Noticed;
import org.alongside.referral.refer.Prefill;
import org.alongside.referral.refer.Typed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers of a screen as they stand in the referral form. */
@Component
class PrefillFromScreen implements Prefill {

    private final NeedScreenTable table;

    PrefillFromScreen(NeedScreenTable table) {
        this.table = table;
    }

    @Override
    @Transactional
    public Typed from(UUID screen, Typed form) {
        var found = table.find(screen);
        return form.with("areas", keys(found.areas()))
                .with("alarms", keys(found.alarms()))
                .with("how", Noticed.SCREENED.key());
    }

    static String[] keys(List<? extends Choice> values) {
        return values.stream().map(Choice::key).toArray(String[]::new);
    }
}
