package org.alongside.message.way;

import org.alongside.message.Channel;

/** The way out for e-mails and the one for text messages. */
public record Ways(Way email, Way text) {

    public Way of(Channel channel) {
        return switch (channel) {
            case EMAIL -> email;
            case TEXT -> text;
        };
    }

    /** The one that gave a reference: only one gives them. */
    public Way asked() {
        return text instanceof NotifyWay ? text : email;
    }
}
