package org.alongside.referral.draft;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalTime;
import java.util.Map;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.job.Job;
import org.alongside.referral.letter.DropOldLetters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drops what nobody has finished for a month, and the photos that were meant to go with it. */
@Component
public class DropOldDrafts {

    public static final String TASK = "referral-drafts";

    private final DraftTable table;
    private final DropOldLetters letters;
    private final Trail trail;

    DropOldDrafts(DraftTable table, DropOldLetters letters, Trail trail) {
        this.table = table;
        this.letters = letters;
        this.trail = trail;
    }

    @Transactional
    public void drop() {
        var drafts = table.dropOld();
        var photos = letters.drop();
        if (drafts + photos > 0) {
            trail.append(
                    Act.WROTE,
                    "draft",
                    null,
                    Map.of("change", "dropped-when-old", "drafts", drafts, "letters", photos));
        }
    }

    /** Every night. */
    @Configuration(proxyBeanMethods = false)
    static class Nightly {

        @Bean
        RecurringTask<Void> dropDrafts(DropOldDrafts old) {
            return Job.daily(LocalTime.of(2, 40), TASK, old::drop);
        }
    }
}
