package org.alongside.referral;

import java.util.Set;
import org.alongside.kernel.Choice;
import org.alongside.kernel.LawArea;

/** What makes a need pressing, in plain words, with the area of law it usually belongs to. */
public enum Alarm implements Choice {
    LETTER("a letter with a date on it", false, Set.of()),
    BAILIFF("a bailiff is expected", true, Set.of(LawArea.DEBT)),
    EVICTION("may lose their home", true, Set.of(LawArea.HOUSING)),
    NO_MONEY("no money or food", true, Set.of(LawArea.WELFARE_BENEFITS)),
    UNSAFE("not safe at home", true, Set.of(LawArea.HOUSING, LawArea.COMMUNITY_CARE)),
    OUT_OF_SCHOOL("a child is out of school", false, Set.of(LawArea.EDUCATION)),
    BENEFIT_STOPPED("a benefit was stopped or refused", false, Set.of(LawArea.WELFARE_BENEFITS)),
    TERMINAL("terminal illness", true, Set.of());

    private final String title;
    private final boolean urgent;
    private final Set<LawArea> areas;

    Alarm(String title, boolean urgent, Set<LawArea> areas) {
        this.title = title;
        this.urgent = urgent;
        this.areas = areas;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether it needs an answer within the urgent response standard. */
    public boolean urgent() {
        return urgent;
    }

    public Set<LawArea> areas() {
        return areas;
    }
}
