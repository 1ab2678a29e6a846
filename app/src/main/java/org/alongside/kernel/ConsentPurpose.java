package org.alongside.kernel;

/** What a client may agree to; each is asked, recorded and withdrawn on its own. */
public enum ConsentPurpose implements Choice {
    RECORD("hold a record"),
    REFER("refer to advice"),
    FEEDBACK("tell the referrer"),
    GP_RECORD("write to the GP record"),
    SHARE("share with another agency"),
    CONTACT("contact for feedback"),
    RESEARCH("research");

    private final String title;

    ConsentPurpose(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
