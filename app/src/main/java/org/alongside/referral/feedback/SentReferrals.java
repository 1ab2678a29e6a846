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
import org.alongside.referral.reach.Question;
import org.alongside.referral.reach.QuestionTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the viewer and their teams referred, and what they may know became of it. */
@Component
public class SentReferrals {

    static final int PAGE = 25;

    /**
     * Which ones to list.
     *
     * @param mine only those the viewer sent, not their teams'
     * @param open only those of which more is to be expected
     * @param asked only those somebody asks about
     */
    public record Filter(boolean mine, boolean open, boolean asked) {
        public static final Filter ALL = new Filter(false, false, false);
    }

    /** Where a page begins: after this referral, or before it; neither is the newest. */
    public record Turn(Optional<UUID> after, Optional<UUID> before) {
        public static final Turn FIRST = new Turn(Optional.empty(), Optional.empty());
    }

    /** One page of the list, newest first, and where to turn. */
    public record Page(List<SentReferral> referrals, Turn turn) {}

    /** One referral as its referrer sees it. */
    public record Reading(Referral referral, SentReferral line, List<Question> questions) {

        /** The question that has waited longest. */
        public Optional<Question> open() {
            return questions.stream().filter(one -> one.answered().isEmpty()).reduce((newer, older) -> older);
        }
    }

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

    @Transactional
    public Page page(Filter filter, Turn turn) {
        refers.demand();
        var found = table.page(filter, turn);
        var more = found.size() > PAGE;
        var back = turn.before().isPresent();
        var shown = !more ? found : back ? found.subList(1, found.size()) : found.subList(0, PAGE);
        trail.append(Act.READ, "referral_list", null, Map.of("referrals", shown.size()));
        if (shown.isEmpty()) {
            return new Page(shown, Turn.FIRST);
        }
        var after = more || back ? Optional.of(shown.getLast().id()) : Optional.<UUID>empty();
        var before = back ? more : turn.after().isPresent();
        return new Page(
                shown, new Turn(after, before ? Optional.of(shown.getFirst().id()) : Optional.empty()));
    }

    /** How many of them somebody asks about, counted up to 1,001. */
    @Transactional
    public int asked() {
        refers.demand();
        return table.asked();
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
