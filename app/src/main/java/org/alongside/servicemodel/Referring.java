package org.alongside.servicemodel;

import java.util.List;
import org.alongside.kernel.Choice;

/** Who may refer a patient and by which way. */
public record Referring(List<Who> who, List<How> how) {

    public Referring {
        who = List.copyOf(who);
        how = List.copyOf(how);
    }

    /** The referrer's part in the patient's care. */
    public enum Who implements Choice {
        ANY_STAFF("any member of staff"),
        GP("GP"),
        NURSE("nurse"),
        RECEPTIONIST("receptionist"),
        LINK_WORKER("link worker"),
        WARD_STAFF("ward staff"),
        CONSULTANT("consultant"),
        THERAPIST("therapist"),
        CARE_COORDINATOR("care coordinator"),
        SOCIAL_WORKER("social worker"),
        SELF("the person themselves");

        private final String title;

        Who(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }

    /** The way a referral comes in. */
    public enum How implements Choice {
        FORM("referral form"),
        DIRECT_BOOKING("direct booking"),
        LINK("link without an account"),
        TELEPHONE("telephone"),
        WALK_IN("walk-in"),
        RECORD_SYSTEM("patient record system");

        private final String title;

        How(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }
}
