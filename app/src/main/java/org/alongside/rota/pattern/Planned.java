package org.alongside.rota.pattern;

import java.time.LocalDate;

/**
 * A day of a pattern, and what publishing does about it.
 */
public record Planned(Pattern pattern, LocalDate day, Verdict verdict) {

    /** Why a day is published or not. */
    public enum Verdict {
        PUBLISH("published"),
        BEFORE("published before"),
        BANK_HOLIDAY("bank holiday"),
        SITE_NOT_OPEN("the site has not started or has ended"),
        AWAY("the adviser is away"),
        ADVISER_ELSEWHERE("the adviser has another session"),
        ROOM_TAKEN("somebody else has the room"),
        GONE("the adviser or the place is not there any more");

        private final String title;

        Verdict(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** Whether somebody must be told of it: neither published nor published before. */
        public boolean leftOut() {
            return this != PUBLISH && this != BEFORE;
        }
    }
}
