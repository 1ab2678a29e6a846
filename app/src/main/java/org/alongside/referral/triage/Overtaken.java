package org.alongside.referral.triage;

import org.alongside.authority.Deed;

/** Somebody else was first; the page says who did what. */
public record Overtaken(Leg.Standing standing, Deed deed) {

    static Overtaken of(Leg leg) {
        var deed = leg.accepted().or(leg::declined).or(leg::passed);
        return new Overtaken(leg.standing(), deed.orElseThrow());
    }

    /** Accepted by Amira Haddad, 4 Mar 2027 at 09:30. */
    public String words() {
        return standing.label() + " by " + deed.words();
    }
}
