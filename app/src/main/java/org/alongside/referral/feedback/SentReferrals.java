package org.alongside.referral.feedback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.referral.Referral;
import org.alongside.referral.Referrals;
import org.alongside.referral.Refers;
import org.alongside.referral.triage.Question;
import org.alongside.referral.triage.QuestionTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the viewer and their teams referred, and what they may know became of it. */
@Component
public class SentReferrals {

    static final int PAGE = 25;

    /** One page of the list, newest first; {@code after} pages on where there is more. */
    public record Page(List<SentReferral> referrals, Optional<UUID> after) {}

    /** One referral as its referrer sees it. */
    public record Reading(Referral referral, SentReferral line, List<Question> questions) {}

    private final Refers refers;
    private final SentTable table;
    private final Referrals referrals;
    private final QuestionTable questions;
    private final Trail trail;

    SentReferrals(Refers refers, SentTable table, Referrals referrals, QuestionTable questions, Trail trail) {
        this.refers = refers;
        this.table = table;
        this.referrals = referrals;
        this.questions = questions;
        this.trail = trail;
    }

    /**
     * @param mine only those the viewer sent, not their teams'
     */
    @Transactional
    public Page page(boolean mine, @Nullable UUID after) {
        refers.demand();
        var found = table.page(mine, after);
        var shown = found.subList(0, Math.min(found.size(), PAGE));
        trail.append(Act.READ, "referral_list", null, Map.of("referrals", shown.size()));
        var next = found.size() > PAGE ? Optional.of(shown.getLast().id()) : Optional.<UUID>empty();
        return new Page(shown, next);
    }

    /**
     * @throws NotFound when the viewer did not send it, nor their team
     */
    @Transactional
    public Reading read(UUID id) {
        refers.demand();
        var line = table.find(id);
        if (line.isEmpty()) {
            trail.appendApart(Act.DENIED, "referral", id, Map.of());
            throw new NotFound();
        }
        trail.append(Act.READ, "referral", id, Map.of());
        return new Reading(referrals.find(id).orElseThrow(NotFound::new), line.get(), questions.of(id));
    }
}
