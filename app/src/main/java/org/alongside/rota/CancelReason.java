package org.alongside.rota;

import org.alongside.kernel.Choice;

/** Why a published session does not take place. */
public enum CancelReason implements Choice {
    ILLNESS("the adviser is ill"),
    LEAVE("the adviser is on leave"),
    ROOM("the room is not free"),
    CLOSED("the site is closed"),
    MOVED("moved to another time or place"),
    MISTAKE("published by mistake");

    private final String title;

    CancelReason(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
