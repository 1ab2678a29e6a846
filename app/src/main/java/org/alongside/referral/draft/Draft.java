package org.alongside.referral.draft;

import java.time.Instant;
import java.util.UUID;
import org.alongside.referral.refer.Typed;

/** An unfinished referral: which page it is for, what stands in it, and when it was put aside. */
public record Draft(UUID id, String page, Typed typed, Instant savedAt) {

    /** As far as it was typed. */
    public String name() {
        var name = (typed.text("givenName") + " " + typed.text("familyName")).strip();
        return name.isEmpty() ? "No name yet" : name;
    }

    public String path() {
        return "/" + page + "?draft=" + id;
    }
}
