package org.alongside.client;

import org.alongside.kernel.Choice;

/** A way to reach somebody; each is safe or not by itself. */
public enum Channel implements Choice {
    PHONE("call"),
    VOICEMAIL("leave a voicemail"),
    TEXT("send a text"),
    EMAIL("send an e-mail"),
    POST("write a letter");

    private final String title;

    Channel(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
