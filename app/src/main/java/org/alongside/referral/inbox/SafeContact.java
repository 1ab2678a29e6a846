package org.alongside.referral.inbox;

import java.util.ArrayList;
import java.util.List;
import org.alongside.referral.ReferredPerson;
import org.alongside.referral.reach.Attempt;

/** How the person may be reached, and how not. */
public record SafeContact(ReferredPerson.Reach reach) {

    /** The ways that are offered when a try is written down; what is not safe is not among them. */
    public List<Attempt.Channel> ways() {
        var ways = new ArrayList<Attempt.Channel>();
        if (reach.phone() != null) {
            ways.add(Attempt.Channel.PHONE);
            if (reach.voicemail()) {
                ways.add(Attempt.Channel.VOICEMAIL);
            }
            if (reach.text()) {
                ways.add(Attempt.Channel.TEXT);
            }
        }
        if (reach.email() != null) {
            ways.add(Attempt.Channel.EMAIL);
        }
        ways.add(Attempt.Channel.IN_PERSON);
        return ways;
    }

    /** What must not be done with the number: "No voicemail. No text." Empty when all is safe or there is none. */
    public String never() {
        if (reach.phone() == null) {
            return "";
        }
        return (reach.voicemail() ? "" : "No voicemail. ") + (reach.text() ? "" : "No text.");
    }
}
