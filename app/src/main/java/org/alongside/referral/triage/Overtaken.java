package org.alongside.referral.triage;

import org.alongside.authority.Deed;

/**
 * Somebody was first; the page says who did what.
 *
 * @param own the viewer themselves: the form was sent twice
 */
public record Overtaken(Leg.Standing standing, Deed deed, boolean own) {

    static Overtaken of(Leg leg) {
        var deed = leg.accepted().or(leg::declined).or(leg::passed).or(leg::withdrawn);
        return new Overtaken(leg.standing(), deed.orElseThrow(), leg.own());
    }

    /** Accepted by Amira Haddad, 4 Mar 2027 at 09:30. */
    public String words() {
        return standing.label() + " by " + (withdrawn() ? "the referrer, " : "") + deed.words();
    }

    /** Whether the referral cannot be seen any more. */
    public boolean withdrawn() {
        return standing == Leg.Standing.WITHDRAWN;
    }
}
