package org.alongside.servicemodel;

import java.util.List;
import org.alongside.kernel.Choice;
import org.alongside.kernel.LawArea;
import org.alongside.kernel.Level;

/** What people are offered: areas of law, how far the help goes, and the rules that make this service differ. */
public record Offer(List<LawArea> lawAreas, List<Level> levels, List<Rule> rules) {

    public Offer {
        lawAreas = List.copyOf(lawAreas);
        levels = List.copyOf(levels);
        rules = List.copyOf(rules);
    }

    /** A way in which one service differs from the usual; each switches something on. */
    public enum Rule implements Choice {
        WIDER_THAN_LIST("open beyond the practice list"),
        CLIENT_NOT_PATIENT("client may differ from patient"),
        WARD_VISITS("ward visits"),
        FAST_TRACK("fast track for terminal illness"),
        BEREAVEMENT("bereavement follow-up"),
        APPORTIONED("cost shared between funders"),
        SEVERAL_AGENCIES("several agencies behind one door"),
        TEAM_MEETINGS("multi-disciplinary team meetings"),
        SECONDARY_CONSULTATION("secondary consultation"),
        RESEARCH_FOLLOW_UP("research follow-up for six months");

        private final String title;

        Rule(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }
}
