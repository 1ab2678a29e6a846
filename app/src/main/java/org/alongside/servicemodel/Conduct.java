package org.alongside.servicemodel;

import java.util.List;
import org.alongside.kernel.Choice;

/**
 * The promises and precautions of a service: consent wording, response standard, neutral labels, sign-off.
 *
 * @param tellingWords what no neutral message may say, beside the names of the service and its agencies
 */
public record Conduct(
        WordingSet wording,
        ResponseStandard response,
        NeutralLabels labels,
        String neutralName,
        List<String> tellingWords,
        SignOff signOff) {

    public Conduct {
        tellingWords = List.copyOf(tellingWords);
    }

    /** The working days within which somebody hears from an adviser. */
    public record ResponseStandard(int usualDays, int urgentDays) {
        @Override
        public String toString() {
            return "Within " + days(usualDays) + ", urgent " + (urgentDays == 0 ? "same day" : days(urgentDays));
        }

        private static String days(int days) {
            return days + (days == 1 ? " working day" : " working days");
        }
    }

    /** Which set of consent words is read out or printed. */
    public enum WordingSet implements Choice {
        STANDARD("standard"),
        TELEPHONE("telephone"),
        FAMILY("family"),
        STUDENT("student"),
        DISCREET("discreet");

        private final String title;

        WordingSet(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }

    /** When messages, letters and exports carry the neutral name instead of the service's own. */
    public enum NeutralLabels implements Choice {
        NEVER("never"),
        ON_REQUEST("on request"),
        ALWAYS("always");

        private final String title;

        NeutralLabels(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }

    /** What a supervisor signs before it counts as done. */
    public enum SignOff implements Choice {
        NEVER("never"),
        AT_CLOSURE("at closure"),
        EVERY_STEP("every step");

        private final String title;

        SignOff(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }
}
