package org.alongside.referral.need;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.alongside.kernel.LawArea;
import org.alongside.referral.Alarm;
import org.alongside.servicemodel.Referring;

/** That somebody was asked, never who: by whom in what role, where, how, in which language, and what it came to. */
public record NeedScreen(UUID id, Asked asked, Answer answer, Set<Alarm> alarms, Set<LawArea> areas) {

    public NeedScreen {
        alarms = Set.copyOf(alarms);
        areas = Set.copyOf(areas);
    }

    /** Who asked is the viewer; at a link nobody did. */
    public record Asked(
            UUID partnership,
            Optional<UUID> agency,
            Optional<UUID> team,
            Optional<UUID> site,
            Referring.Who role,
            How how,
            String language) {}

    /** The way the questions were put. */
    public enum How implements Choice {
        SPOKEN("asked aloud"),
        TABLET("on a screen handed over"),
        LINK("by a link");

        private final String title;

        How(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }

    /** What it came to; not wanting to be asked is an answer too. */
    public enum Answer implements Choice {
        ANSWERED("answered"),
        DECLINED("declined"),
        LATER("asked to be asked later");

        private final String title;

        Answer(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }

    /** Whether there is anything to refer for. */
    public boolean finds() {
        return !alarms.isEmpty() || !areas.isEmpty();
    }

    /** With the questions that were answered "yes"; somebody who declined answered none. */
    public static NeedScreen of(UUID id, Asked asked, Answer answer, Set<Question> yes) {
        var heard = answer == Answer.ANSWERED ? yes : Set.<Question>of();
        return new NeedScreen(id, asked, answer, Question.alarms(heard), Question.areas(heard));
    }
}
