package org.alongside.client.duplicate;

import org.alongside.kernel.Choice;

/** One thing a client is recognised or found by, spelt so that equal means alike. */
record MatchKey(Kind kind, String key) {

    /** What two clients can have in common. */
    enum Kind implements Choice {
        NHS("same NHS number"),
        NAME("same name"),
        SOUND("similar name"),
        BORN("same date of birth"),
        PHONE("same phone"),
        EMAIL("same e-mail"),
        HOME("same address"),
        /** A word of a name, for searching: too little to take two clients for one. */
        WORD("same word");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }
}
