package org.alongside.referral.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.client.Channel;
import org.alongside.referral.ReferredPerson;
import org.alongside.referral.reach.Attempt;

/**
 * How the person may be reached, and how not.
 *
 * @param unsafe the ways that the agency's own register knows as not safe, whatever the referral says
 */
public record SafeContact(ReferredPerson.Reach reach, Set<Channel> unsafe) {

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

    /** Whether the referral allows a message to be left and the register has nothing against it. */
    public boolean voicemail() {
        return reach.voicemail() && !unsafe.contains(Channel.VOICEMAIL);
    }

    public boolean text() {
        return reach.text() && !unsafe.contains(Channel.TEXT);
    }

    /** What the register has against the number; empty when nothing. */
    public String numberWarning() {
        if (unsafe.contains(Channel.PHONE)) {
            return "Your register says this number is not safe.";
        }
        var voicemail = reach.voicemail() && unsafe.contains(Channel.VOICEMAIL);
        var text = reach.text() && unsafe.contains(Channel.TEXT);
        if (!voicemail && !text) {
            return "";
        }
        return "Your register says: " + (voicemail ? "no voicemail" : "") + (voicemail && text ? ", " : "")
                + (text ? "no text" : "") + ".";
    }

    public String mailWarning() {
        return unsafe.contains(Channel.EMAIL) ? "Your register says this e-mail address is not safe." : "";
    }
}
