package org.alongside.referral.refer;

import org.alongside.consent.How;
import org.alongside.kernel.Choice;
import org.alongside.referral.Door;

/** The two places where somebody who has signed in fills in the form. */
public enum Desk {
    REFER("refer", "Refer a patient"),
    TAKE_IN("take-in", "Take somebody in");

    private final String page;
    private final String title;

    Desk(String page, String title) {
        this.page = page;
        this.title = title;
    }

    static Desk of(String page) {
        return page.equals(REFER.page) ? REFER : TAKE_IN;
    }

    public String page() {
        return page;
    }

    public String path() {
        return "/" + page;
    }

    /** Where the client may be the patient's parent, the form does not begin with the patient. */
    public String title(Asks asks) {
        return this == REFER && asks.patientApart() ? "Refer somebody" : title;
    }

    /** Whoever takes somebody in says which way they came; one who has not said it met them in person. */
    Door door(ReferralForm form) {
        return this == REFER
                ? Door.ACCOUNT
                : Choice.named(Door.class, form.text("door"))
                        .filter(door -> door == Door.TELEPHONE || door == Door.AGENCY)
                        .orElse(Door.WALK_IN);
    }

    /** The way the person told what they agree to. */
    static How told(Door door) {
        return switch (door) {
            case TELEPHONE -> How.TELEPHONE;
            case SELF -> How.ONLINE;
            case ACCOUNT, TEAM_LINK, WALK_IN, AGENCY -> How.IN_PERSON;
        };
    }
}
