package org.alongside.audit;

/**
 * What somebody did, in the words of design.md section 4: every read of a person, search, export, denial and override.
 */
public enum Act {
    READ("Read"),
    WROTE("Wrote"),
    SEARCHED("Searched"),
    EXPORTED("Exported"),
    DENIED("Denied"),
    OVERRODE("Overrode"),
    SIGNED_IN("Signed in"),
    SIGNED_OUT("Signed out");

    private final String title;

    Act(String title) {
        this.title = title;
    }

    /** The act as pages print it. */
    public String title() {
        return title;
    }
}
