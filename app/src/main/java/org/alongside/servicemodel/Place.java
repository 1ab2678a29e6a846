package org.alongside.servicemodel;

import java.util.OptionalInt;
import org.alongside.kernel.Choice;

/** Where people are met: the setting, and how many sites or teams it has. */
public record Place(Region region, Setting setting, Sector sector, Unit unit, OptionalInt count) {

    /** The count in words: {@code 99 sites}, or that every team may refer. */
    public String summary() {
        if (count.isEmpty()) {
            return "Open to all health and social care " + unit.plural;
        }
        return count.getAsInt() + " " + (count.getAsInt() == 1 ? unit.title : unit.plural);
    }

    /** What the partnership counts: places where advice is given, or teams that refer. */
    public enum Unit implements Choice {
        SITE("site", "sites"),
        TEAM("team", "teams");

        private final String title;
        private final String plural;

        Unit(String title, String plural) {
            this.title = title;
            this.plural = plural;
        }

        @Override
        public String title() {
            return title;
        }
    }

    /** The kind of health care the advice is linked with. */
    public enum Setting implements Choice {
        GP_PRACTICES("GP practices"),
        CHILDRENS_HOSPITAL("children's hospital"),
        CANCER_CARE("cancer care (hospitals, hospices)"),
        MENTAL_HEALTH("mental health (hospitals, adult mental health teams)"),
        HIV_SERVICE("HIV service (hospital)"),
        BOROUGH_WIDE("borough-wide"),
        HOSPITAL("hospital"),
        COMMUNITY_HEALTH("community health services"),
        MATERNITY("maternity services");

        private final String title;

        Setting(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }

    /** The part of the health service. */
    public enum Sector implements Choice {
        PRIMARY("primary care"),
        SECONDARY("secondary or tertiary care"),
        MIXED("mixed care settings");

        private final String title;

        Sector(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }

    /** Part of the country. */
    public enum Region implements Choice {
        EAST_MIDLANDS("East Midlands"),
        EAST_OF_ENGLAND("East of England"),
        LONDON("London"),
        NORTH_EAST("North East"),
        NORTH_WEST("North West"),
        SOUTH_EAST("South East"),
        SOUTH_WEST("South West"),
        WEST_MIDLANDS("West Midlands"),
        YORKSHIRE("Yorkshire and the Humber"),
        WALES("Wales"),
        NOT_STATED("not stated");

        private final String title;

        Region(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }
}
