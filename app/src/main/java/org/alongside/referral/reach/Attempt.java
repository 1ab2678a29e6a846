package org.alongside.referral.reach;

import java.util.UUID;
import org.alongside.authority.Deed;
import org.alongside.kernel.Choice;

/** A try to reach the person. */
public record Attempt(UUID id, Deed made, Channel channel, Outcome outcome, String note) {

    /** By which way. */
    public enum Channel implements Choice {
        PHONE("telephone"),
        VOICEMAIL("voicemail"),
        TEXT("text message"),
        EMAIL("e-mail"),
        LETTER("letter"),
        IN_PERSON("in person");

        private final String title;

        Channel(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }

    /** What came of it. */
    public enum Outcome implements Choice {
        REACHED("reached"),
        NO_ANSWER("no answer"),
        MESSAGE_LEFT("message left"),
        WRONG_NUMBER("wrong number or address"),
        NOT_SAFE("not safe to speak");

        private final String title;

        Outcome(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }
}
